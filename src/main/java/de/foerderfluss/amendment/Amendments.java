package de.foerderfluss.amendment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.guideline.CalculationStep;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The amendments of grants: read by everybody of the case, set going and assessed by clerks. */
@Service
@Transactional
public class Amendments {

    private static final int LONGEST_REASON = 4000;

    private final Applications applications;
    private final AmendmentRows rows;
    private final AmendmentGate gate;
    private final AssessmentForm form;
    private final AmendmentDesk desk;
    private final ChangeSubmission submission;
    private final CaseFile caseFile;

    Amendments(
            Applications applications,
            AmendmentRows rows,
            AmendmentGate gate,
            AssessmentForm form,
            AmendmentDesk desk,
            ChangeSubmission submission,
            CaseFile caseFile) {
        this.applications = applications;
        this.rows = rows;
        this.gate = gate;
        this.form = form;
        this.desk = desk;
        this.submission = submission;
        this.caseFile = caseFile;
    }

    /**
     * The amendments of a case, oldest first; for the municipality those it has asked for, and what became a notice.
     *
     * @throws de.foerderfluss.application.UnknownCase if there is no such case, or not for this person
     */
    @Transactional(readOnly = true)
    public List<Amendment> of(Actor actor, CaseReference reference) {
        applications.get(actor, reference);
        return rows.of(reference).stream()
                .filter(amendment -> actor.isOffice() || isTold(amendment))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws UnknownAmendment if there is none, or not for this person
     */
    @Transactional(readOnly = true)
    public Amendment get(Actor actor, CaseReference reference, int number) {
        return of(actor, reference).stream()
                .filter(amendment -> amendment.number() == number)
                .findFirst()
                .orElseThrow(UnknownAmendment::new);
    }

    /** What the office prepares ex officio is told by its notice. */
    private static boolean isTold(Amendment amendment) {
        return amendment.origin() == AmendmentOrigin.REQUEST
                || amendment.state() == AmendmentState.GRANTED
                || amendment.state() == AmendmentState.REFUSED;
    }

    /** Whether an amendment of the case is asked for or proposed and not decided yet. */
    @Transactional(readOnly = true)
    public boolean isOpen(CaseReference reference) {
        return rows.of(reference).stream()
                .anyMatch(amendment -> amendment.state().isOpen());
    }

    /** Why none can be set going now, a German sentence; empty if one can. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(CaseReference reference) {
        return gate.obstacle(reference);
    }

    /**
     * Sets an amendment going ex officio.
     *
     * @param reason for the municipality, 1 to 4000 characters
     * @param key of this act; the same act again is answered with the first one
     * @throws NotAmendable if something stands against it, or another is open
     */
    public Amendment open(Actor clerk, CaseReference reference, String reason, String key) {
        clerk.require(Role.CLERK);
        applications.get(clerk, reference);
        caseFile.hold(reference);
        String words = AmendmentReasonMissing.words(reason, LONGEST_REASON);
        return desk.open(clerk, reference, words, key);
    }

    /**
     * Gives up what was set going ex officio. Doing so again changes nothing.
     *
     * @param reason 1 to 2000 characters
     * @throws AmendmentNotOpen if it is proposed or decided, or the municipality has asked for it
     */
    public Amendment drop(Actor clerk, CaseReference reference, int number, String reason) {
        clerk.require(Role.CLERK);
        caseFile.hold(reference);
        Amendment amendment = get(clerk, reference, number);
        if (amendment.origin() == AmendmentOrigin.REQUEST) {
            throw AmendmentNotOpen.notTheirs(amendment);
        }
        String words = AmendmentReasonMissing.words(reason, 2000);
        return submission.end(
                clerk, amendment, words, "Die von Amts wegen eingeleitete Änderung %d ist eingestellt. Grund: %s");
    }

    /** The form {@code amendment-assessment} with what is asked for, or the last proposal if it was returned. */
    @Transactional(readOnly = true)
    public OpenedForm form(Actor actor, CaseReference reference, int number) {
        actor.requireOffice();
        return form.open(get(actor, reference, number));
    }

    /** How the highest grant comes about for what was typed; nothing as long as that cannot be computed. */
    @Transactional(readOnly = true)
    public List<CalculationStep> calculation(Actor actor, CaseReference reference, int number, Map<String, ?> raw) {
        actor.requireOffice();
        return form.calculation(get(actor, reference, number), raw)
                .map(AmendmentCalculation::steps)
                .orElse(List.of());
    }

    /** What was and what would be, for what is asked for or proposed. */
    @Transactional(readOnly = true)
    public PlanComparison comparison(Actor actor, CaseReference reference, int number) {
        Amendment amendment = get(actor, reference, number);
        return amendment
                .last()
                .filter(AmendmentProposal::granted)
                .map(proposal -> PlanComparison.of(proposal.before(), proposal.after()))
                .orElseGet(() -> PlanComparison.of(desk.before(amendment), amendment.wanted()));
    }

    /** What was and what was asked for, whatever became of it; for what nobody asked for, what was proposed. */
    @Transactional(readOnly = true)
    public PlanComparison asked(Actor actor, CaseReference reference, int number) {
        Amendment amendment = get(actor, reference, number);
        return amendment.origin() == AmendmentOrigin.REQUEST
                ? PlanComparison.of(desk.before(amendment), amendment.wanted())
                : comparison(actor, reference, number);
    }

    /**
     * Assesses the amendment and proposes the ruling on it: granted, also in part or in another way, or refused. Money that is added is
     * set aside at once. The same proposal sent again by the same person is answered with the first one.
     *
     * @param raw input of the form {@code amendment-assessment}
     * @throws de.foerderfluss.form.FormRejected if anything is wrong with the input
     * @throws AmendmentNotOpen if a proposal waits already, or it is decided
     * @throws NotAmendable if something stands against amending the grant
     * @throws de.foerderfluss.hearing.NotHeardYet if it burdens the municipality, which has not asked for it and was not heard
     * @throws de.foerderfluss.budget.FundsUnavailable if the money does not reach
     */
    public Amendment propose(Actor clerk, CaseReference reference, int number, Map<String, ?> raw) {
        clerk.require(Role.CLERK);
        caseFile.hold(reference);
        return desk.propose(clerk, get(clerk, reference, number), raw);
    }
}
