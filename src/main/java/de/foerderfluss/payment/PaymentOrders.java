package de.foerderfluss.payment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.Posting;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.FourEyes;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders payments (Auszahlungsanordnung): a second person, over exactly what the first has certified. */
@Service
@Transactional
public class PaymentOrders {

    private final Drawdowns drawdowns;
    private final RequestedDrawdowns rows;
    private final Grants grants;
    private final OrderRegister register;
    private final OrderedPayments payments;
    private final BudgetLedger ledger;
    private final Applications applications;
    private final Municipalities municipalities;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaymentOrders(
            Drawdowns drawdowns,
            RequestedDrawdowns rows,
            Grants grants,
            OrderRegister register,
            OrderedPayments payments,
            BudgetLedger ledger,
            Applications applications,
            Municipalities municipalities,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drawdowns = drawdowns;
        this.rows = rows;
        this.grants = grants;
        this.register = register;
        this.payments = payments;
        this.ledger = ledger;
        this.applications = applications;
        this.municipalities = municipalities;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Orders the certified amount to be paid: it becomes due in the ledger, and one payment waits for the next run. The same order
     * again changes nothing.
     *
     * @param seen the hash of what the orderer has read
     * @throws de.foerderfluss.identity.SamePersonTwice if the orderer has certified it
     * @throws CertificationVoid if anything has changed since it was seen
     * @throws BudgetYearOver if it was certified in an earlier budget year
     * @throws PaymentHasToWait as long as the notice demands something first
     * @throws DrawdownNotInState if it is not certified
     */
    public Drawdown order(Actor orderer, DrawdownId id, ContentHash seen) {
        orderer.require(Role.PAYMENT_ORDERER);
        RequestedDrawdown row = drawdowns.take(id);
        Drawdown drawdown = row.view();
        if (register.isRepeat(orderer, drawdown, seen)) {
            return drawdown;
        }
        row.require(DrawdownState.CERTIFIED);
        FourEyes.requireOtherPerson(orderer, List.of(certifier(drawdown)), "die Feststellung");
        requireUnchanged(drawdown, seen);
        grants.paymentObstacle(id.reference()).ifPresent(sentence -> {
            throw new PaymentHasToWait(sentence);
        });
        UUID order = register.add(drawdown, orderer, now());
        makeDue(order, drawdown);
        row.order(PaymentReference.cashDesk(id, drawdown.attempt()));
        Drawdown ordered = rows.saveAndFlush(row).view();
        record(
                orderer,
                id,
                "PAYMENT_ORDERED",
                "Auszahlung von %s zum Mittelabruf %d angeordnet, Kassenzeichen %s."
                        .formatted(drawdown.recognised(), id.number(), ordered.paymentReference()));
        events.publishEvent(new PaymentOrdered(id));
        return ordered;
    }

    /**
     * Sends a certified drawdown back to be certified anew.
     *
     * @param reason what is to be looked at, 1 to 2000 characters
     */
    public Drawdown returnToCertifier(Actor orderer, DrawdownId id, String reason) {
        orderer.require(Role.PAYMENT_ORDERER);
        String text = reason.replace('\u0000', ' ').strip();
        if (text.isEmpty() || text.length() > 2000) {
            throw new ReasonMissing();
        }
        RequestedDrawdown row = drawdowns.take(id);
        row.reopen(text);
        Drawdown drawdown = rows.saveAndFlush(row).view();
        record(
                orderer,
                id,
                "PAYMENT_ORDER_RETURNED",
                "Mittelabruf %d zur erneuten Feststellung zurückgegeben: %s".formatted(id.number(), text));
        events.publishEvent(new PaymentOrderReturned(id));
        return drawdown;
    }

    private void requireUnchanged(Drawdown drawdown, ContentHash seen) {
        if (!drawdown.contentHash().equals(seen)) {
            throw new CertificationVoid(drawdown.id());
        }
        if (drawdown.budgetYear() != LocalDate.now(clock).getYear()) {
            throw new BudgetYearOver(drawdown.id(), drawdown.budgetYear());
        }
    }

    private void makeDue(UUID order, Drawdown drawdown) {
        DrawdownId id = drawdown.id();
        Money amount = recognised(drawdown);
        Posting posting = ledger.makeDue(
                id.reference(), BudgetStep.due(id.number()).attempt(drawdown.attempt()), drawdown.budgetYear(), amount);
        Municipality payee = municipalities.get(applications.get(id.reference()).applicant());
        payments.saveAndFlush(new OrderedPayment(
                order,
                drawdown,
                amount,
                posting.entries().list().get(0).account().line(),
                payee,
                now()));
    }

    private static Money recognised(Drawdown drawdown) {
        Money recognised = drawdown.recognised();
        if (recognised == null) {
            throw new DrawdownNotInState(drawdown.id(), drawdown.state());
        }
        return recognised;
    }

    private static PersonId certifier(Drawdown drawdown) {
        PersonId certifier = drawdown.certifiedBy();
        if (certifier == null) {
            throw new DrawdownNotInState(drawdown.id(), drawdown.state());
        }
        return certifier;
    }

    private void record(Actor actor, DrawdownId id, String kind, String text) {
        caseFile.record(id.reference(), actor.id(), kind, text, Visibility.OFFICE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
