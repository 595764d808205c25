package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.TestClock;
import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.PaymentAnswers;
import de.foerderfluss.payment.PaymentOrders;
import de.foerderfluss.payment.PaymentRun;
import de.foerderfluss.payment.PaymentRunState;
import de.foerderfluss.payment.PaymentRuns;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;

/** Drawdowns from the request to the answer of the cash desk, today. */
public final class PaidDrawdowns {

    private final ApplicationContext office;
    private final CaseReference reference;

    public PaidDrawdowns(ApplicationContext office, CaseReference reference) {
        this.office = office;
        this.reference = reference;
    }

    /** Asks for a part of one invoice that was paid before. */
    public DrawdownId requested(Money amount, Money invoiced) {
        String today = clock().today().toString();
        Map<String, Object> invoice = Map.of(
                "supplier",
                "Kommunale IT GmbH",
                "number",
                UUID.randomUUID().toString(),
                "invoiceDate",
                today,
                "dueDate",
                today,
                "paid",
                "on",
                "amount",
                invoiced.germanDigits());
        Map<String, Object> raw = Map.of(
                "invoices", List.of(invoice),
                "amount", amount.germanDigits(),
                "ownShareUsed", invoiced.minus(amount).germanDigits(),
                "confirmed", "on");
        return office.getBean(Drawdowns.class)
                .request(
                        municipalSignatory(POESSNECK),
                        reference,
                        raw,
                        UUID.randomUUID().toString())
                .id();
    }

    public void certified(DrawdownId id) {
        Money amount = office.getBean(Drawdowns.class).get(id).requested();
        office.getBean(Certification.class)
                .certify(
                        CERTIFIER,
                        id,
                        Map.of(
                                "outcome", "CERTIFIED",
                                "recognisedAmount", amount.germanDigits(),
                                "factuallyCorrect", "on",
                                "arithmeticallyCorrect", "on"));
    }

    /** Certified, ordered, run, and executed by the cash desk. */
    public void paid(DrawdownId id) {
        certified(id);
        office.getBean(PaymentOrders.class)
                .order(ORDERER, id, office.getBean(Drawdowns.class).get(id).contentHash());
        PaymentRuns runs = office.getBean(PaymentRuns.class);
        PaymentRun run = runs.start(ORDERER, clock().today());
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (runs.get(run.id()).state() != PaymentRunState.READY) {
            if (System.nanoTime() > patience) {
                throw new AssertionError("Payment run " + run.number() + " does not end");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        String line = "%s-A%03d-1;AUSGEFUEHRT;%s;"
                .formatted(
                        reference,
                        id.number(),
                        DateTimeFormatter.ofPattern("dd.MM.yyyy").format(clock().today()));
        office.getBean(PaymentAnswers.class).importAnswer(ORDERER, "kasse.csv", line.getBytes(StandardCharsets.UTF_8));
    }

    private TestClock clock() {
        return office.getBean(TestClock.class);
    }
}
