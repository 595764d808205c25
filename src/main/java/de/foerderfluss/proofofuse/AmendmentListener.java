package de.foerderfluss.proofofuse;

import static de.foerderfluss.calendar.DeadlineKind.PROOF_DUE;

import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.amendment.GrantAmended;
import de.foerderfluss.amendment.GrantPlan;
import de.foerderfluss.calendar.AmendedDeadlines;
import java.time.format.DateTimeFormatter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An amended period moves the day of the proof of use, and may bring further interim proofs. */
@Component("proofAmendmentListener")
class AmendmentListener {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ObligationRows rows;
    private final ProofObligations obligations;
    private final ProofDeadlines deadlines;
    private final AmendedDeadlines amended;
    private final CurrentGrants grants;

    AmendmentListener(
            ObligationRows rows,
            ProofObligations obligations,
            ProofDeadlines deadlines,
            AmendedDeadlines amended,
            CurrentGrants grants) {
        this.rows = rows;
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.amended = amended;
        this.grants = grants;
    }

    @EventListener
    void on(GrantAmended event) {
        ProofId whole = ProofId.whole(event.reference());
        if (rows.find(whole).isPresent()) {
            grants.plan(event.reference()).ifPresent(plan -> follow(whole, plan, event));
        }
    }

    private void follow(ProofId whole, GrantPlan plan, GrantAmended event) {
        amended.set(
                whole.reference(),
                PROOF_DUE,
                whole.matter(),
                deadlines.ofNotice(plan.proofDue(), plan.period().end()),
                event.by(),
                "Der Änderungsbescheid bestimmt den Bewilligungszeitraum bis zum %s und den Nachweis bis zum %s."
                        .formatted(DAY.format(plan.period().end()), DAY.format(plan.proofDue())));
        obligations.arise(whole.reference());
    }
}
