package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.ORDERER;

import de.foerderfluss.TestClock;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.ApplicationContext;

/** A drawdown whose money has reached the municipality, all the way through files and answers. */
final class PaidDrawdown {

    private PaidDrawdown() {}

    /** Paid on the given day for an invoice that the municipality has paid already, or has still to pay. */
    static DrawdownId on(ApplicationContext office, LocalDate day, Money amount, boolean invoicePaid) {
        MoneyInMotion money = office.getBean(MoneyInMotion.class);
        DrawdownId id = money.ordered(money.requested(amount, invoicePaid)).id();
        LocalDate today = office.getBean(TestClock.class).today();
        PaymentRun run = office.getBean(PaymentRuns.class).start(ORDERER, BankDay.onOrAfter(today));
        office.getBean(PaymentRunWork.class).finish(run.id());
        answer(office, id, "AUSGEFUEHRT", day);
        return id;
    }

    static void comesBack(ApplicationContext office, DrawdownId id, LocalDate day) {
        answer(office, id, "ZURUECK", day);
    }

    private static void answer(ApplicationContext office, DrawdownId id, String what, LocalDate day) {
        String line = "%s;%s;%s;"
                .formatted(
                        PaymentReference.endToEnd(id, 1),
                        what,
                        DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day));
        office.getBean(PaymentAnswers.class).importAnswer(ORDERER, "kasse.csv", line.getBytes(StandardCharsets.UTF_8));
    }
}
