package de.foerderfluss.proofofuse;

import de.foerderfluss.amendment.CurrentGrant;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.amendment.FinalGrant;
import de.foerderfluss.amendment.FinalGrants;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.payment.RestPayments;
import de.foerderfluss.payment.Retention;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingIssued;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings about what an issued settlement says, in the transaction of the issue: both or neither. */
@Component
class SettlementBooking {

    private final Rulings rulings;
    private final SettlementRows rows;
    private final CurrentGrants grants;
    private final FinalGrants finals;
    private final BudgetOverview budget;
    private final BudgetLedger ledger;
    private final Retention retention;
    private final RestPayments restPayments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettlementBooking(
            Rulings rulings,
            SettlementRows rows,
            CurrentGrants grants,
            FinalGrants finals,
            BudgetOverview budget,
            BudgetLedger ledger,
            Retention retention,
            RestPayments restPayments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rulings = rulings;
        this.rows = rows;
        this.grants = grants;
        this.finals = finals;
        this.budget = budget;
        this.ledger = ledger;
        this.retention = retention;
        this.restPayments = restPayments;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(RulingIssued event) {
        if (event.matter().equals(Settlements.MATTER)) {
            Ruling ruling = rulings.get(event.reference(), event.matter());
            book(
                    rows.find(event.reference(), ruling.number()).orElseThrow(),
                    Objects.requireNonNull(ruling.approval()).by());
        }
    }

    private void book(ProposedSettlement proposed, PersonId signatory) {
        CaseReference reference = proposed.reference();
        CurrentGrant promised = grants.promised(reference).orElseThrow();
        SettlementSplit split = SettlementSplit.of(
                budget.ofCase(reference),
                promised.byYear(),
                proposed.settled(),
                proposed.rest(),
                LocalDate.now(clock).getYear());
        FinalGrant last = new FinalGrant(reference, Settlements.MATTER, proposed.settled(), split.unneeded());
        if (!finals.fix(last, signatory)) {
            return;
        }
        if (!split.released().isEmpty()) {
            ledger.decommit(reference, BudgetStep.SETTLEMENT, split.released());
        }
        retention.release(signatory, reference, "Der Verwendungsnachweis ist geprüft und abgerechnet.");
        split.rest().byYear().forEach((year, rest) -> restPayments.open(signatory, reference, year, rest));
        Money released = split.released().total();
        events.publishEvent(new SettlementIssued(
                reference,
                Settlements.MATTER,
                proposed.settled(),
                proposed.reimbursement(),
                proposed.rest(),
                released));
    }
}
