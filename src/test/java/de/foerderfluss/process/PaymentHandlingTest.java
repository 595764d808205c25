package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.notice.NotYetFinal;
import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownState;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.ImportOutcome;
import de.foerderfluss.payment.PaymentAnswers;
import de.foerderfluss.payment.PaymentOrders;
import de.foerderfluss.payment.PaymentRun;
import de.foerderfluss.payment.PaymentRunState;
import de.foerderfluss.payment.PaymentRuns;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A drawdown from its request to its payment, on every way there is. */
@OfficeTest
@CoversProcess({"PaymentHandlingProcess", "FourEyesApprovalProcess"})
class PaymentHandlingTest {

    private static final LocalDate PAYDAY = LocalDate.of(2026, 5, 4);
    private static final Money AMOUNT = Money.ofEuros(8_000);

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    Certification certification;

    @Autowired
    PaymentOrders orders;

    @Autowired
    PaymentRuns runs;

    @Autowired
    PaymentAnswers answers;

    @Autowired
    Inbox inbox;

    @BeforeEach
    void fillTheBudget() {
        clock.reset();
        CaseLife.fillTheBudget(office);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void paysADrawdown() {
        CaseLife life = finalGrant();
        DrawdownId id = requested(life);
        assertThat(life.places()).containsExactly("Task_CertifyDrawdown");

        certified(id);
        assertThat(work(life)).extracting(WorkItem::germanName).containsExactly("Auszahlung anordnen");

        ordered(id);
        assertThat(life.places()).containsExactly("Gateway_AwaitSettlement");
        assertThat(life.money(Stage.DUE)).isEqualTo(AMOUNT);

        transmitted();
        answered(id, 1, "AUSGEFUEHRT");
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.EXECUTED);
        assertThat(life.money(Stage.PAID)).isEqualTo(AMOUNT);
        assertThat(life.places()).isEmpty();
    }

    @Test
    void paysNothingBeforeTheNoticeIsFinal() {
        CaseLife life = CaseLife.submitted(office).awarded().downloaded();

        assertThatExceptionOfType(NotYetFinal.class).isThrownBy(() -> requested(life));
    }

    @Test
    void keepsTwoDrawdownsOfACaseApart() {
        CaseLife life = finalGrant();
        DrawdownId first = requested(life);
        DrawdownId second = requested(life);

        certified(second);

        assertThat(work(life))
                .extracting(item -> item.drawdownNumber() + " " + item.germanName())
                .containsExactlyInAnyOrder(
                        first.number() + " Richtigkeit feststellen", second.number() + " Auszahlung anordnen");
    }

    @Test
    void returnsADrawdownToTheCertifier() {
        CaseLife life = finalGrant();
        DrawdownId id = requested(life);
        certified(id);

        orders.returnToCertifier(ORDERER, id, "Bitte Rechnung 1 noch einmal ansehen.");
        assertThat(life.places()).containsExactly("Task_CertifyDrawdown");

        certified(id);
        assertThat(life.places()).contains("Task_Approve");
    }

    @Test
    void returnsADrawdownToTheMunicipality() {
        CaseLife life = finalGrant();
        DrawdownId id = requested(life);

        certification.certify(CERTIFIER, id, Map.of("outcome", "RETURNED", "reason", "Die Rechnung ist unleserlich."));
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.RETURNED);
        assertThat(life.places()).isEmpty();
    }

    @Test
    void rejectsADrawdown() {
        CaseLife life = finalGrant();
        DrawdownId id = requested(life);

        certification.certify(
                CERTIFIER, id, Map.of("outcome", "REJECTED", "reason", "Die Leistung ist nicht gefördert."));
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.REJECTED);
        assertThat(life.places()).isEmpty();
    }

    @Test
    void clarifiesAReturnedPayment() {
        CaseLife life = finalGrant();
        DrawdownId id = requested(life);
        certified(id);
        ordered(id);
        transmitted();

        answered(id, 1, "ZURUECK");
        assertThat(life.places()).containsExactly("Task_ClarifyReturn");
        assertThat(life.money(Stage.DUE)).isEqualTo(Money.ZERO);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ofEuros(24_000));

        certified(id);
        ordered(id);
        transmitted();
        answered(id, 2, "AUSGEFUEHRT");
        assertThat(life.money(Stage.PAID)).isEqualTo(AMOUNT);
        assertThat(life.places()).isEmpty();
    }

    @Test
    void beginsAnewWhenAnExecutedPaymentComesBack() {
        CaseLife life = finalGrant();
        DrawdownId id = requested(life);
        certified(id);
        ordered(id);
        transmitted();
        answered(id, 1, "AUSGEFUEHRT");

        answered(id, 1, "ZURUECK");
        assertThat(life.money(Stage.PAID)).isEqualTo(Money.ZERO);
        assertThat(life.places()).containsExactly("Task_CertifyDrawdown");
    }

    private CaseLife finalGrant() {
        CaseLife life =
                CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        clock.setTo(PAYDAY, LocalTime.of(9, 0));
        return life;
    }

    private DrawdownId requested(CaseLife life) {
        Map<String, Object> invoice = Map.of(
                "supplier", "Kommunale IT GmbH",
                "number", UUID.randomUUID().toString(),
                "invoiceDate", "2026-04-20",
                "dueDate", "2026-05-20",
                "amount", "10.000,00");
        Map<String, Object> raw = Map.of(
                "invoices", List.of(invoice),
                "amount", "8.000,00",
                "ownShareUsed", "2.000,00",
                "confirmed", "on");
        return drawdowns
                .request(
                        municipalSignatory(POESSNECK),
                        life.reference(),
                        raw,
                        UUID.randomUUID().toString())
                .id();
    }

    private void certified(DrawdownId id) {
        certification.certify(
                CERTIFIER,
                id,
                Map.of(
                        "outcome", "CERTIFIED",
                        "recognisedAmount", "8.000,00",
                        "factuallyCorrect", "on",
                        "arithmeticallyCorrect", "on"));
    }

    private void ordered(DrawdownId id) {
        Drawdown seen = drawdowns.get(id);
        orders.order(ORDERER, id, seen.contentHash());
    }

    /** The run works by itself; this waits until its files are there. */
    private void transmitted() {
        PaymentRun run = runs.start(ORDERER, PAYDAY);
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (runs.get(run.id()).state() != PaymentRunState.READY) {
            assertThat(System.nanoTime()).as("payment run %s", run.number()).isLessThan(patience);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private void answered(DrawdownId id, int attempt, String status) {
        String line = "%s-A%03d-%d;%s;04.05.2026;".formatted(id.reference(), id.number(), attempt, status);
        var report = answers.importAnswer(ORDERER, "kasse.csv", line.getBytes(StandardCharsets.UTF_8));
        assertThat(report.lines())
                .extracting(answer -> answer.outcome())
                .containsExactly(status.equals("ZURUECK") ? ImportOutcome.RETURNED : ImportOutcome.EXECUTED);
    }

    private List<WorkItem> work(CaseLife life) {
        return inbox.open(life.reference());
    }
}
