package de.foerderfluss.proofofuse;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing a proof: every editor or signatory of the municipality may go on with it, a signatory submits it. All verbs throw
 * {@link UnknownProof} if no such proof is owed, {@link de.foerderfluss.application.UnknownCase} for strangers, {@link ProofNotOpen}
 * once it is submitted, and {@link StaleProofDraft} if somebody else has saved in between.
 */
@Service
@Transactional
public class ProofWriting {

    private final ProofDoor door;
    private final DraftRows drafts;
    private final ProvedGrants grants;
    private final ProofForm form;
    private final ReceiptImport imports;
    private final ProofSubmission submission;

    ProofWriting(
            ProofDoor door,
            DraftRows drafts,
            ProvedGrants grants,
            ProofForm form,
            ReceiptImport imports,
            ProofSubmission submission) {
        this.door = door;
        this.drafts = drafts;
        this.grants = grants;
        this.form = form;
        this.imports = imports;
        this.submission = submission;
    }

    /** What stands in the draft, also after submission. */
    @Transactional(readOnly = true)
    public ProofDraft draft(Actor actor, ProofId id) {
        door.read(actor, id);
        return drafts.of(id);
    }

    /** The form {@code proof-of-use} or {@code interim-proof} with what was typed and what the notice fixes. */
    @Transactional(readOnly = true)
    public OpenedForm form(Actor actor, ProofDraft draft) {
        door.read(actor, draft.id());
        return form.open(grants.of(draft.id().reference()), draft);
    }

    /** The inputs of one receipt. */
    @Transactional(readOnly = true)
    public OpenedForm receiptForm(Actor actor, ProofId id) {
        door.read(actor, id);
        return form.receipt(grants.of(id.reference()));
    }

    /** What is still wrong or missing, in the order of the form. */
    @Transactional(readOnly = true)
    public List<FormError> check(Actor actor, ProofId id) {
        door.read(actor, id);
        return form.check(grants.of(id.reference()), drafts.of(id)).errors();
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @param version of the draft when it was opened, 0 for the first time
     * @throws ProofTooLarge if it has more than a million characters
     */
    public ProofDraft save(Actor actor, ProofId id, int version, Map<String, Object> raw) {
        door.take(actor, id);
        door.requireOpen(id);
        door.requireVersion(id, version);
        return drafts.save(id, raw, actor.id());
    }

    /** Keeps what was typed on a page without the list of receipts, which stays as it is. */
    public ProofDraft saveWithoutReceipts(Actor actor, ProofId id, int version, Map<String, Object> raw) {
        door.take(actor, id);
        door.requireOpen(id);
        Map<String, Object> values = new LinkedHashMap<>(raw);
        values.put(ProofForm.RECEIPTS, door.requireVersion(id, version).receipts());
        return drafts.save(id, values, actor.id());
    }

    /** Keeps another list of receipts and leaves the rest as it is. */
    public ProofDraft saveReceipts(Actor actor, ProofId id, int version, List<?> rows) {
        door.take(actor, id);
        door.requireOpen(id);
        return drafts.save(id, door.requireVersion(id, version).withReceipts(rows), actor.id());
    }

    /**
     * Takes receipts from a CSV file: all of them, or none.
     *
     * @param replacing whether they take the place of those already there
     * @throws de.foerderfluss.form.FormRejected with every wrong line
     */
    public ProofDraft importReceipts(Actor actor, ProofId id, int version, byte[] content, boolean replacing) {
        door.take(actor, id);
        door.requireOpen(id);
        ProofDraft draft = door.requireVersion(id, version);
        List<Object> rows = imports.rows(grants.of(id.reference()), draft, content, replacing);
        return drafts.save(id, draft.withReceipts(rows), actor.id());
    }

    /** The receipts of the draft as CSV, as far as they can be read; only the head line if there are none. */
    @Transactional(readOnly = true)
    public byte[] exportReceipts(Actor actor, ProofId id) {
        door.read(actor, id);
        return ReceiptList.write(ReceiptRules.read(form.check(grants.of(id.reference()), drafts.of(id))));
    }

    /**
     * Submits the proof. Submitting it again, or twice at once, answers with the same one.
     *
     * @param signatory who signs for the municipality
     * @param version of the draft that was read before signing
     * @throws de.foerderfluss.form.FormRejected if something is missing or wrong
     */
    public SubmittedProof submit(Actor signatory, ProofId id, int version) {
        return submission.submit(signatory, id, version);
    }
}
