package de.foerderfluss.payment;

import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.payment.sepa.AnswerEntry;
import de.foerderfluss.payment.sepa.AnswerStatus;
import de.foerderfluss.payment.sepa.CreditDetails;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Marks payments as executed or returned, in the books, in the case file and for the process. */
@Component
class PaymentSettlement {

    private final OrderedPayments payments;
    private final Drawdowns drawdowns;
    private final RequestedDrawdowns rows;
    private final DrawdownNumbers numbers;
    private final UsePeriods uses;
    private final BudgetLedger ledger;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaymentSettlement(
            OrderedPayments payments,
            Drawdowns drawdowns,
            RequestedDrawdowns rows,
            DrawdownNumbers numbers,
            UsePeriods uses,
            BudgetLedger ledger,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.payments = payments;
        this.drawdowns = drawdowns;
        this.rows = rows;
        this.numbers = numbers;
        this.uses = uses;
        this.ledger = ledger;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    ImportLine settle(PersonId by, AnswerEntry entry) {
        Optional<OrderedPayment> found = payments.findForSettlement(entry.endToEndId());
        if (found.isEmpty() && entry.status() == AnswerStatus.RECEIVED) {
            return received(by, entry);
        }
        if (found.isEmpty()) {
            return line(
                    entry,
                    ImportOutcome.FINDING,
                    entry.endToEndId().isEmpty()
                            ? "Die Zahlung nennt keine End-to-End-Id und lässt sich nicht zuordnen."
                            : "Eine Zahlung mit dieser End-to-End-Id gibt es hier nicht.");
        }
        OrderedPayment payment = found.get();
        Money amount = entry.amount();
        if (amount != null && !amount.equals(payment.amount())) {
            return line(
                    entry,
                    ImportOutcome.FINDING,
                    "Gemeldet sind %s, angeordnet waren %s. Bitte klären Sie das mit der Kasse."
                            .formatted(amount, payment.amount()));
        }
        return switch (entry.status()) {
            case PENDING -> line(entry, ImportOutcome.UNCHANGED, "Noch nicht endgültig; zu buchen ist nichts.");
            case EXECUTED -> executed(by, entry, payment);
            case RETURNED, RECEIVED -> returned(by, entry, payment);
        };
    }

    private ImportLine received(PersonId by, AnswerEntry entry) {
        CreditDetails credit = entry.credit();
        Money amount = entry.amount();
        LocalDate day = entry.bookedOn();
        if (credit == null || amount == null || day == null || !amount.isPositive()) {
            return line(entry, ImportOutcome.FINDING, "Die Gutschrift nennt Betrag oder Buchungstag nicht.");
        }
        events.publishEvent(new CreditReceived(credit.bankKey(), amount, day, credit.remittance(), credit.payer(), by));
        return line(
                entry,
                ImportOutcome.RECEIVED,
                amount
                        + " eingegangen. Der Betrag ist gespeichert; nennt er kein bekanntes Kassenzeichen, wartet er auf die Zuordnung zu einer Rückforderung.");
    }

    private ImportLine executed(PersonId by, AnswerEntry entry, OrderedPayment payment) {
        return switch (payment.state()) {
            case TRANSMITTED -> {
                execute(by, payment, day(entry));
                yield line(entry, ImportOutcome.EXECUTED, payment.amount() + " ausgezahlt.");
            }
            case EXECUTED -> line(entry, ImportOutcome.UNCHANGED, "Die Ausführung ist schon gebucht.");
            case RETURNED -> line(entry, ImportOutcome.FINDING, "Die Zahlung ist schon als zurückgekommen gebucht.");
            case ORDERED -> notTransmitted(entry);
        };
    }

    private ImportLine returned(PersonId by, AnswerEntry entry, OrderedPayment payment) {
        return switch (payment.state()) {
            case TRANSMITTED -> {
                refuse(by, payment, day(entry), reason(entry));
                yield back(entry, payment);
            }
            case EXECUTED -> {
                takeBack(by, payment, day(entry), reason(entry));
                yield back(entry, payment);
            }
            case RETURNED -> line(entry, ImportOutcome.UNCHANGED, "Der Rücklauf ist schon gebucht.");
            case ORDERED -> notTransmitted(entry);
        };
    }

    private void execute(PersonId by, OrderedPayment payment, LocalDate day) {
        DrawdownId id = payment.drawdown();
        BudgetStep step = BudgetStep.payment(id.number()).attempt(payment.attempt());
        ledger.pay(id.reference(), step, payment.budgetYear(), payment.amount());
        payment.execute(day);
        payments.saveAndFlush(payment);
        RequestedDrawdown drawdown = drawdowns.take(id);
        drawdown.execute(day);
        uses.begin(rows.saveAndFlush(drawdown).view());
        record(
                by,
                id,
                "PAYMENT_EXECUTED",
                "Zum Mittelabruf %d wurden %s ausgezahlt, Kassenzeichen %s."
                        .formatted(id.number(), payment.amount(), payment.paymentReference()));
        events.publishEvent(new PaymentExecuted(id));
    }

    /** Before execution the order is taken back and its process goes on. */
    private void refuse(PersonId by, OrderedPayment payment, LocalDate day, String reason) {
        DrawdownId id = payment.drawdown();
        BudgetStep step = BudgetStep.dueWithdrawal(id.number()).attempt(payment.attempt());
        ledger.withdrawDue(id.reference(), step, payment.budgetYear(), payment.amount());
        settle(payment, day, reason);
        RequestedDrawdown drawdown = drawdowns.take(id);
        drawdown.comeBack(reason);
        rows.saveAndFlush(drawdown);
        record(
                by,
                id,
                "PAYMENT_RETURNED",
                "Mittelabruf %d: %s Er wird neu festgestellt.".formatted(id.number(), reason));
        events.publishEvent(new PaymentReturned(id, reason));
    }

    /** After execution that process has ended, so the request goes on as a drawdown of its own. */
    private void takeBack(PersonId by, OrderedPayment payment, LocalDate day, String reason) {
        DrawdownId id = payment.drawdown();
        BudgetStep step = BudgetStep.paymentReturn(id.number()).attempt(payment.attempt());
        ledger.returnPayment(id.reference(), step, payment.budgetYear(), payment.amount());
        settle(payment, day, reason);
        numbers.lock(id.reference());
        uses.withdraw(id);
        RequestedDrawdown drawdown = drawdowns.take(id);
        PersonId requester = drawdown.view().requestedBy();
        NewDrawdown request = drawdown.supersede(reason);
        rows.saveAndFlush(drawdown);
        DrawdownId next = numbers.next(id.reference());
        rows.saveAndFlush(new RequestedDrawdown(
                next,
                "SUCCESSOR-OF-" + id.number(),
                request,
                requester,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        record(
                by,
                next,
                "PAYMENT_RETURNED",
                "Mittelabruf %d: %s Er geht als Abruf %d weiter.".formatted(id.number(), reason, next.number()));
        events.publishEvent(new DrawdownRequested(next));
    }

    private void settle(OrderedPayment payment, LocalDate day, String reason) {
        payment.comeBack(day, reason);
        payments.saveAndFlush(payment);
    }

    private static ImportLine back(AnswerEntry entry, OrderedPayment payment) {
        return line(entry, ImportOutcome.RETURNED, payment.amount() + " zurückgekommen" + because(entry) + ".");
    }

    private static String reason(AnswerEntry entry) {
        return "Die Zahlung ist zurückgekommen" + because(entry) + ".";
    }

    private static String because(AnswerEntry entry) {
        return entry.reason().isEmpty() ? "" : " (" + BankReason.german(entry.reason()) + ")";
    }

    private static ImportLine notTransmitted(AnswerEntry entry) {
        return line(
                entry,
                ImportOutcome.FINDING,
                "Die Zahlung ist noch in keinem Zahlungslauf; bitte klären Sie das mit der Kasse.");
    }

    private static ImportLine line(AnswerEntry entry, ImportOutcome outcome, String text) {
        return new ImportLine(entry.line(), entry.endToEndId(), outcome, "Zeile %d: %s".formatted(entry.line(), text));
    }

    private LocalDate day(AnswerEntry entry) {
        LocalDate booked = entry.bookedOn();
        return booked == null ? LocalDate.now(clock) : booked;
    }

    private void record(PersonId by, DrawdownId id, String kind, String text) {
        caseFile.record(id.reference(), by, kind, text, Visibility.APPLICANT);
    }
}
