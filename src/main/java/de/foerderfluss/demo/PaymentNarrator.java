package de.foerderfluss.demo;

import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.PaymentAnswers;
import de.foerderfluss.payment.PaymentOrders;
import de.foerderfluss.payment.PaymentRun;
import de.foerderfluss.payment.PaymentRuns;
import de.foerderfluss.process.BackgroundWork;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells how granted money is drawn, certified, ordered and paid. */
@Component
@Profile("!prod")
class PaymentNarrator {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final DemoActors actors;
    private final BackgroundWork background;
    private final Drawdowns drawdowns;
    private final Certification certification;
    private final PaymentOrders orders;
    private final PaymentRuns runs;
    private final PaymentAnswers answers;

    PaymentNarrator(
            DemoActors actors,
            BackgroundWork background,
            Drawdowns drawdowns,
            Certification certification,
            PaymentOrders orders,
            PaymentRuns runs,
            PaymentAnswers answers) {
        this.actors = actors;
        this.background = background;
        this.drawdowns = drawdowns;
        this.certification = certification;
        this.orders = orders;
        this.runs = runs;
        this.answers = answers;
    }

    Drawdown drawDown(CaseReference reference, String town, LocalDate invoiced, Money invoice, Money requested) {
        Drawdown drawdown = drawdowns.request(
                actors.signatory(town),
                reference,
                Map.of(
                        "invoices",
                        List.of(Map.of(
                                "supplier", "Muster-Systemhaus GmbH",
                                "number", "R-" + reference.text().substring(5),
                                "invoiceDate", GERMAN.format(invoiced),
                                "dueDate", GERMAN.format(invoiced.plusDays(30)),
                                "amount", invoice.germanDigits())),
                        "amount",
                        requested.germanDigits(),
                        "ownShareUsed",
                        invoice.minus(requested).germanDigits(),
                        "useOfEarlierInstalments",
                        "Erster Abruf.",
                        "confirmed",
                        true),
                "demo-" + reference);
        background.work(reference);
        return drawdown;
    }

    void certify(Drawdown drawdown) {
        certification.certify(
                actors.certifier(),
                drawdown.id(),
                Map.of(
                        "recognisedAmount",
                        drawdown.requested().germanDigits(),
                        "outcome",
                        "CERTIFIED",
                        "factuallyCorrect",
                        true,
                        "arithmeticallyCorrect",
                        true));
        background.work(drawdown.id().reference());
    }

    void order(Drawdown drawdown) {
        orders.order(
                actors.paymentOrderer(),
                drawdown.id(),
                drawdowns.get(drawdown.id()).contentHash());
        background.work(drawdown.id().reference());
    }

    /** Pays everything that is ordered on that day, which banks must be open on; the cash desk confirms the drawdown's payment. */
    void pay(Drawdown drawdown, LocalDate day) {
        PaymentRun run = runs.start(actors.paymentOrderer(), day);
        runs.complete(run.id());
        String answer = "%s-A%03d-1;AUSGEFUEHRT;%s;"
                .formatted(drawdown.id().reference(), drawdown.id().number(), GERMAN.format(day));
        answers.importAnswer(
                actors.paymentOrderer(),
                "Kassenantwort-%s.csv".formatted(day),
                answer.getBytes(StandardCharsets.UTF_8));
        background.work(drawdown.id().reference());
    }
}
