package de.foerderfluss.amendment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking for an amendment: every editor or signatory of the municipality may go on with the draft, a signatory submits it. All verbs
 * throw {@link de.foerderfluss.application.UnknownCase} for strangers, {@link NotAmendable} if nothing can be amended, and
 * {@link StaleChange} if somebody else has saved in between.
 */
@Service
@Transactional
public class ChangeRequests {

    private final Applications applications;
    private final AmendmentGate gate;
    private final CurrentGrants grants;
    private final ChangeDrafts drafts;
    private final ChangeFiles files;
    private final ChangeForm form;
    private final ChangeVersions versions;
    private final ChangeSubmission submission;
    private final CaseFile caseFile;

    ChangeRequests(
            Applications applications,
            AmendmentGate gate,
            CurrentGrants grants,
            ChangeDrafts drafts,
            ChangeFiles files,
            ChangeForm form,
            ChangeVersions versions,
            ChangeSubmission submission,
            CaseFile caseFile) {
        this.applications = applications;
        this.gate = gate;
        this.grants = grants;
        this.drafts = drafts;
        this.files = files;
        this.form = form;
        this.versions = versions;
        this.submission = submission;
        this.caseFile = caseFile;
    }

    /** Why no request can be made now, a German sentence; empty if one can. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Actor actor, CaseReference reference) {
        read(actor, reference);
        return gate.obstacle(reference);
    }

    /** What stands in the draft; blank if nobody has begun. */
    @Transactional(readOnly = true)
    public ChangeDraft draft(Actor actor, CaseReference reference) {
        read(actor, reference);
        return drafts.of(reference);
    }

    /** The form {@code change-request} with what was typed, at first the grant as it stands. */
    @Transactional(readOnly = true)
    public OpenedForm form(Actor actor, ChangeDraft draft) {
        read(actor, draft.reference());
        return form.open(current(draft.reference()), draft);
    }

    /** What is still wrong or missing, in the order of the form. */
    @Transactional(readOnly = true)
    public List<FormError> check(Actor actor, CaseReference reference) {
        read(actor, reference);
        return form.check(current(reference), drafts.of(reference)).errors();
    }

    /** What was and what is asked for, as far as the draft can be read. */
    @Transactional(readOnly = true)
    public Optional<PlanComparison> comparison(Actor actor, CaseReference reference) {
        read(actor, reference);
        GrantPlan current = current(reference);
        return Optional.of(form.check(current, drafts.of(reference)))
                .filter(values -> values.isValid())
                .map(values -> PlanComparison.of(current, ChangeForm.wanted(current, values)));
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @param version of the draft when it was opened, 0 for the first time
     * @throws ChangeTooLarge if it has more than half a million characters
     */
    public ChangeDraft save(Actor actor, CaseReference reference, int version, Map<String, ?> raw) {
        take(actor, reference);
        versions.require(reference, version);
        return drafts.save(reference, raw, actor.id());
    }

    /**
     * Adds a file; the same file again changes nothing.
     *
     * @throws ChangeTooLarge if there are 20 files already
     */
    public ChangeDraft attach(Actor actor, CaseReference reference, InspectedAttachment file) {
        take(actor, reference);
        ChangeDraft draft = drafts.of(reference);
        if (draft.files().size() >= ChangeFiles.MOST) {
            throw new ChangeTooLarge();
        }
        files.add(reference, file, actor.id());
        return drafts.save(reference, draft.values(), actor.id());
    }

    /** Takes a file out of the draft again; nothing happens if it is not there. */
    public ChangeDraft detach(Actor actor, CaseReference reference, UUID file) {
        take(actor, reference);
        files.remove(reference, file);
        return drafts.save(reference, drafts.of(reference).values(), actor.id());
    }

    /**
     * Submits the draft. Submitting it again, or twice at once, answers with the same amendment.
     *
     * @param signatory who signs for the municipality
     * @param version of the draft that was read before signing
     * @throws de.foerderfluss.form.FormRejected if something is missing or wrong
     */
    public Amendment submit(Actor signatory, CaseReference reference, int version) {
        signatory.require(Role.MUNICIPAL_SIGNATORY);
        applications.get(signatory, reference);
        caseFile.hold(reference);
        return submission.submit(signatory, reference, version);
    }

    /**
     * Takes the request back as long as nobody has proposed to rule on it. Doing so again changes nothing.
     *
     * @param reason may be empty, at most 2000 characters
     * @throws AmendmentNotOpen if it is proposed or decided, or the office has set it going
     */
    public Amendment withdraw(Actor signatory, CaseReference reference, int number, String reason) {
        signatory.require(Role.MUNICIPAL_SIGNATORY);
        applications.get(signatory, reference);
        caseFile.hold(reference);
        return submission.withdraw(signatory, reference, number, reason);
    }

    private void read(Actor actor, CaseReference reference) {
        applications.get(actor, reference);
    }

    private void take(Actor actor, CaseReference reference) {
        actor.require(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_SIGNATORY);
        applications.get(actor, reference);
        caseFile.hold(reference);
        gate.require(reference);
    }

    private GrantPlan current(CaseReference reference) {
        return grants.plan(reference)
                .orElseThrow(() -> new NotAmendable(gate.obstacle(reference).orElse("Es ist nichts bewilligt.")));
    }
}
