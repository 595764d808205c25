package de.foerderfluss.portal.municipality;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.portal.FormView;
import de.foerderfluss.portal.NavigationLink;
import de.foerderfluss.proofofuse.Proof;
import de.foerderfluss.proofofuse.ProofDraft;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofWriting;
import de.foerderfluss.proofofuse.Proofs;
import de.foerderfluss.proofofuse.StaleProofDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Fills the pages on which a proof is written. The list of receipts, which can be long, has a page of its own. */
@Component
class ProofPage {

    private static final String RECEIPTS = "receipts";

    private final OwnCaseDoor door;
    private final Proofs proofs;
    private final ProofWriting writing;
    private final Entitlement entitlement;
    private final People people;

    ProofPage(OwnCaseDoor door, Proofs proofs, ProofWriting writing, Entitlement entitlement, People people) {
        this.door = door;
        this.proofs = proofs;
        this.writing = writing;
        this.entitlement = entitlement;
        this.people = people;
    }

    /** A proof of the actor's own municipality. */
    record Opened(OpenedCase owner, Proof proof) {

        Actor actor() {
            return owner.actor();
        }

        ProofId id() {
            return proof.id();
        }

        String address() {
            return Addresses.of(id());
        }
    }

    /** @throws de.foerderfluss.proofofuse.UnknownProof if it is not owed */
    Opened open(String reference, String key, Model model) {
        OpenedCase owner = door.open(reference, model);
        ProofId id = ProofId.parse(owner.reference(), key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Opened opened = new Opened(owner, proofs.get(owner.actor(), id));
        model.addAttribute("proof", opened.proof());
        model.addAttribute("page", opened.address());
        return opened;
    }

    /** The form as it is shown here. */
    FormSchema schema(Opened opened) {
        return form(opened, writing.draft(opened.actor(), opened.id())).schema();
    }

    private OpenedForm form(Opened opened, ProofDraft draft) {
        OpenedForm whole = writing.form(opened.actor(), draft);
        return new OpenedForm(whole.schema().without(Set.of(RECEIPTS)), whole.values(), whole.context());
    }

    String saved(Model model, Opened opened, boolean withErrors) {
        ProofDraft draft = writing.draft(opened.actor(), opened.id());
        List<FormError> errors = writing.check(opened.actor(), opened.id());
        model.addAttribute("open", errors.size());
        model.addAttribute("checked", withErrors);
        return show(model, opened, draft, draft.version(), withErrors ? errors : List.of());
    }

    /** What was typed and not saved yet. */
    String typed(Model model, Opened opened, Map<String, Object> input, int version) {
        ProofDraft draft = writing.draft(opened.actor(), opened.id());
        return show(model, opened, with(draft, input), version, List.of());
    }

    /** What was typed and could not be saved, because somebody else has saved in the meantime; saving again overwrites that. */
    String stale(Model model, Opened opened, StaleProofDraft stale, Map<String, Object> input) {
        ProofDraft current = stale.current();
        OpenedForm form = form(opened, current);
        model.addAttribute("stale", stale.getMessage());
        model.addAttribute(
                "differences",
                Difference.between(
                        form.schema(),
                        form.context(),
                        form(opened, with(current, input)).values(),
                        form.values()));
        return show(model, opened, with(current, input), current.version(), List.of());
    }

    private static ProofDraft with(ProofDraft draft, Map<String, Object> input) {
        Map<String, Object> values = new LinkedHashMap<>(input);
        values.put(RECEIPTS, draft.receipts());
        return new ProofDraft(draft.id(), draft.version(), values, draft.savedAt(), draft.savedBy(), draft.editors());
    }

    private String show(Model model, Opened opened, ProofDraft draft, int version, List<FormError> errors) {
        OpenedForm form = form(opened, draft);
        model.addAttribute("view", FormView.of(form.schema(), form.values(), form.context(), errors));
        model.addAttribute("draft", draft);
        model.addAttribute("version", version);
        model.addAttribute(
                "savedBy",
                draft.savedBy() == null
                        ? null
                        : people.names(List.of(draft.savedBy())).get(draft.savedBy()));
        model.addAttribute("grant", proofs.grant(opened.actor(), opened.id().reference()));
        model.addAttribute("paid", entitlement.of(opened.id().reference()).paid());
        return "municipality/proof";
    }

    /** The page above the list of receipts and the summary. */
    static void below(Model model, Opened opened) {
        model.addAttribute(
                "breadcrumb",
                List.of(
                        Addresses.home(),
                        NavigationLink.to(
                                opened.id().reference().text(), opened.owner().address()),
                        NavigationLink.to(opened.id().german(), opened.address())));
    }
}
