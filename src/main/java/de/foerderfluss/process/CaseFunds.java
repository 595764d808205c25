package de.foerderfluss.process;

import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetNotEnacted;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.FundsUnavailable;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.Year;
import org.springframework.stereotype.Component;

/**
 * Books for a case what was recommended and decided. The budget knows neither assessment nor decision, so they meet here, and the
 * case file hears of every booking.
 */
@Component
class CaseFunds {

    private final CaseAssessment assessment;
    private final BudgetLedger ledger;
    private final BudgetPlan plan;
    private final WaitingList waitingList;
    private final CaseFile caseFile;
    private final Clock clock;

    CaseFunds(
            CaseAssessment assessment,
            BudgetLedger ledger,
            BudgetPlan plan,
            WaitingList waitingList,
            CaseFile caseFile,
            Clock clock) {
        this.assessment = assessment;
        this.ledger = ledger;
        this.plan = plan;
        this.waitingList = waitingList;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /**
     * Sets the recommended grant aside; what was reserved already stays so.
     *
     * @throws FundsUnavailable if the money does not reach
     * @throws BudgetNotEnacted if this year's budget is not law
     */
    void reserve(CaseReference reference) {
        YearlyAmounts grant = assessment.recommendedGrant(reference);
        try {
            ledger.reserve(reference, BudgetStep.RESERVATION, line(), year(), grant);
        } catch (FundsUnavailable | BudgetNotEnacted obstacle) {
            record(reference, "FUNDS_UNAVAILABLE", obstacle.getMessage(), Visibility.OFFICE);
            throw obstacle;
        }
        record(
                reference,
                "FUNDS_RESERVED",
                "%s bei Titel %s reserviert.".formatted(grant.total().german(), line()),
                Visibility.OFFICE);
    }

    /** Puts the case on the waiting list with what it needs; the municipality learns of it. */
    void joinWaitingList(CaseReference reference) {
        String reason = plan.isEnacted(line(), year())
                ? "Die Haushaltsmittel sind zurzeit gebunden."
                : "Der Haushalt %d ist noch nicht in Kraft.".formatted(year());
        waitingList.join(reference, BudgetStep.RESERVATION, line(), assessment.recommendedGrant(reference), reason);
        record(
                reference,
                "WAITING_LIST_JOINED",
                "Der Antrag steht auf der Warteliste. %s Sobald Mittel frei werden, wird er in der Reihenfolge der Liste weiterbearbeitet; abgelehnt ist er nicht."
                        .formatted(reason),
                Visibility.APPLICANT);
    }

    /** Takes the case off the waiting list without money, since it is decided now; the municipality learns that it waits no longer. */
    void leaveWaitingList(CaseReference reference, String reason) {
        waitingList.leave(reference, reason);
        record(
                reference,
                "WAITING_LIST_LEFT",
                "Der Antrag steht nicht mehr auf der Warteliste; über ihn wird jetzt entschieden.",
                Visibility.APPLICANT);
    }

    /** Commits what was decided and gives back the rest of the reservation, for a rejection all of it. */
    void settle(Decision decision) {
        CaseReference reference = decision.reference();
        if (decision.kind().grants()) {
            ledger.commitAndRelease(reference, BudgetStep.COMMITMENT, decision.grant());
            record(
                    reference,
                    "FUNDS_COMMITTED",
                    "%s bei Titel %s festgelegt."
                            .formatted(decision.grant().total().german(), line()),
                    Visibility.OFFICE);
        } else {
            waitingList.leave(reference, "Der Antrag wurde abgelehnt.");
            ledger.releaseAll(reference, BudgetStep.RELEASE)
                    .ifPresent(released -> record(
                            reference,
                            "FUNDS_RELEASED",
                            "Die Reservierung bei Titel %s ist aufgehoben.".formatted(line()),
                            Visibility.OFFICE));
        }
    }

    private void record(CaseReference reference, String kind, String germanText, Visibility visibility) {
        caseFile.record(reference, PersonId.SYSTEM, kind, germanText, visibility);
    }

    private BudgetLineCode line() {
        return plan.standardLine();
    }

    private int year() {
        return Year.now(clock).getValue();
    }
}
