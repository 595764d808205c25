package de.foerderfluss.decision;

import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A clerk proposes, another person approves (Vier-Augen-Prinzip). An approval is bound to the hash of exactly what was seen; nothing of a
 * proposal ever changes, a correction is a new one and leaves the approval of the old one void.
 */
@Component
@Transactional
public class DecisionMaking {

    private final DecisionDesk desk;
    private final ProposalForm form;
    private final Proposing proposing;
    private final Approving approving;

    DecisionMaking(DecisionDesk desk, ProposalForm form, Proposing proposing, Approving approving) {
        this.desk = desk;
        this.form = form;
        this.proposing = proposing;
        this.approving = approving;
    }

    /** The form {@code decision-proposal} with what the assessment suggests, or the last proposal. */
    @Transactional(readOnly = true)
    public OpenedForm proposalForm(CaseReference reference) {
        return form.open(desk.matters(reference));
    }

    /**
     * Proposes a decision. The same proposal sent again by the same person is answered with the first one; another one takes the place
     * of what was proposed before.
     *
     * @param raw input of the form {@code decision-proposal}
     * @throws de.foerderfluss.identity.NotPermitted if the actor is no clerk
     * @throws de.foerderfluss.assessment.AssessmentStepTooEarly if the assessment record is not written yet
     * @throws de.foerderfluss.form.FormRejected if anything is wrong with the input
     * @throws de.foerderfluss.shared.Breach if less is to be granted than was asked for and the municipality was not heard before
     */
    public Decision propose(Actor clerk, CaseReference reference, Map<String, ?> raw) {
        return proposing.propose(clerk, reference, raw);
    }

    /**
     * Approves exactly the content that was seen. Approving twice is one approval.
     *
     * @param seen hash of the proposal on the signatory's page
     * @throws de.foerderfluss.identity.NotPermitted if the actor is no decision signatory
     * @throws de.foerderfluss.identity.SamePersonTwice if the actor worked on the proposal or the assessment record
     * @throws DecisionChangedMeanwhile if the proposal is another one by now
     * @throws NothingProposed if there is no proposal, or it was returned
     * @throws DecisionAlreadyApproved if another person has approved it
     */
    public Decision approve(Actor signatory, CaseReference reference, ContentHash seen) {
        return approving.approve(signatory, reference, seen);
    }

    /**
     * Gives the proposal back to the clerk; an approval already given becomes void, as long as no notice is issued.
     *
     * @param reason what is to be corrected, 1 to 2000 characters
     * @throws de.foerderfluss.identity.NotPermitted if the actor is no decision signatory
     * @throws ReturnReasonMissing without a reason
     * @throws NothingProposed if there is no proposal, or it was returned already
     * @throws DecisionAlreadyIssued if the notice is issued
     */
    public Decision returnForCorrection(Actor signatory, CaseReference reference, String reason) {
        return approving.giveBack(signatory, reference, reason);
    }

    /** The last proposal and what became of it. */
    @Transactional(readOnly = true)
    public Optional<Decision> current(CaseReference reference) {
        List<Decision> history = desk.history(reference);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /**
     * The decision that may be made known.
     *
     * @throws DecisionNotApproved if there is none, or its approval is void
     */
    @Transactional(readOnly = true, noRollbackFor = DecisionNotApproved.class)
    public Decision approved(CaseReference reference) {
        Optional<Decision> last = current(reference);
        whyVoid(reference, last).ifPresent(reason -> {
            throw new DecisionNotApproved(reference, reason);
        });
        return last.filter(decision -> decision.state() == DecisionState.APPROVED)
                .orElseThrow(
                        () -> new DecisionNotApproved(reference, "Bitte lassen Sie den Vorschlag zuerst freigeben."));
    }

    /** Why an approval that was given does not hold any more, in German; empty if it holds, or none was given. */
    @Transactional(readOnly = true)
    public Optional<String> whyVoid(CaseReference reference) {
        return whyVoid(reference, current(reference));
    }

    private Optional<String> whyVoid(CaseReference reference, Optional<Decision> last) {
        Optional<Decision> approved = last.filter(decision -> decision.approval() != null);
        if (approved.filter(decision -> decision.state() == DecisionState.RETURNED)
                .isPresent()) {
            return approved.map(decision -> "Der freigegebene Vorschlag %d wurde zur Korrektur zurückgegeben: %s"
                    .formatted(decision.number(), decision.returnReason()));
        }
        return approved.filter(decision -> !desk.matters(reference).isIntact(decision))
                .map(decision ->
                        "Antrag, Prüfvermerk oder Vorschlag %d stimmen nicht mehr mit dem überein, was freigegeben wurde (SHA-256 %s)."
                                .formatted(decision.number(), decision.hash()));
    }

    /** Every proposal of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<Decision> history(CaseReference reference) {
        return desk.history(reference);
    }
}
