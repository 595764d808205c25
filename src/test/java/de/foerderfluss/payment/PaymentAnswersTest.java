package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.CaseBudget;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.payment.sepa.BankFiles;
import de.foerderfluss.payment.sepa.UnreadableAnswer;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class PaymentAnswersTest {

    private static final Money AMOUNT = Money.ofCents(125_050);

    @Autowired
    MoneyInMotion money;

    @Autowired
    PaymentOrders orders;

    @Autowired
    PaymentRuns runs;

    @Autowired
    PaymentRunWork work;

    @Autowired
    PaymentAnswers answers;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    BudgetOverview budget;

    @Autowired
    TestClock clock;

    @Test
    void booksAnExecutedPaymentOnce() {
        DrawdownId id = transmitted();
        byte[] file = BankFiles.notification("08", booked("DBIT", "1250.50", id, ""));

        ImportReport first = answers.importAnswer(ORDERER, "bank.xml", file);
        ImportReport again = answers.importAnswer(CERTIFIER, "dieselbe.xml", file);

        assertThat(first.lines()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(ImportOutcome.EXECUTED);
            assertThat(line.text()).isEqualTo("Zeile 9: 1.250,50\u00a0EUR ausgezahlt.");
        });
        assertThat(again).isEqualTo(first);
        assertThat(drawdowns.get(id)).satisfies(drawdown -> {
            assertThat(drawdown.state()).isEqualTo(DrawdownState.EXECUTED);
            assertThat(drawdown.executedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        });
        assertThat(books(id).at(Stage.PAID).in(2026)).isEqualTo(AMOUNT);
        assertThat(books(id).at(Stage.DUE).in(2026)).isEqualTo(Money.ZERO);
    }

    @Test
    void aSecondAnswerAboutTheSamePaymentChangesNothing() {
        DrawdownId id = transmitted();
        answers.importAnswer(ORDERER, "status.xml", BankFiles.statusReport(BankFiles.status(name(id, 1), "ACSC", "")));

        ImportReport second = answers.importAnswer(
                ORDERER, "buchung.xml", BankFiles.notification("08", booked("DBIT", "1250.50", id, "")));

        assertThat(second.count(ImportOutcome.UNCHANGED)).isEqualTo(1);
        assertThat(books(id).at(Stage.PAID).in(2026)).isEqualTo(AMOUNT);
    }

    @Test
    void takesARefusedPaymentBackAndPaysItUnderANewNameOnly() {
        DrawdownId id = transmitted();

        ImportReport report = answers.importAnswer(
                ORDERER, "status.xml", BankFiles.statusReport(BankFiles.status(name(id, 1), "RJCT", "AC04")));

        assertThat(report.lines().get(0).text()).contains("Konto aufgelöst, AC04");
        assertThat(drawdowns.get(id)).satisfies(drawdown -> {
            assertThat(drawdown.state()).isEqualTo(DrawdownState.REQUESTED);
            assertThat(drawdown.attempt()).isEqualTo(2);
            assertThat(drawdown.reason()).contains("zurückgekommen");
        });
        assertThat(books(id).at(Stage.COMMITTED).in(2026)).isEqualTo(AMOUNT);
        Drawdown again = money.certify(id, CERTIFIER);
        Drawdown ordered = orders.order(ORDERER, id, again.contentHash());
        assertThat(ordered.paymentReference()).isEqualTo(PaymentReference.cashDesk(id, 2));
    }

    @Test
    void takesMoneyBackThatReturnsAfterExecution() {
        DrawdownId id = transmitted();
        answers.importAnswer(ORDERER, "aus.csv", csv(name(id, 1) + ";AUSGEFUEHRT;04.03.2026;"));

        ImportReport report =
                answers.importAnswer(ORDERER, "zurueck.csv", csv(name(id, 1) + ";ZURUECK;06.03.2026;Konto aufgelöst"));

        assertThat(report.lines())
                .extracting(ImportLine::text)
                .containsExactly("Zeile 1: 1.250,50\u00a0EUR zurückgekommen (Konto aufgelöst).");
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.SUPERSEDED);
        assertThat(books(id).at(Stage.PAID).in(2026)).isEqualTo(Money.ZERO);
        assertThat(books(id).at(Stage.COMMITTED).in(2026)).isEqualTo(AMOUNT);
        DrawdownId next = new DrawdownId(id.reference(), 2);
        assertThat(drawdowns.get(next).findings())
                .singleElement()
                .asString()
                .startsWith("Tritt an die Stelle von Abruf 1");
        Drawdown again = money.certify(next, CERTIFIER);
        assertThat(orders.order(ORDERER, next, again.contentHash()).state()).isEqualTo(DrawdownState.ORDERED);
    }

    @Test
    void takesAWholeRefusedFileBack() {
        DrawdownId id = money.ordered(AMOUNT).id();
        PaymentRun run = runs.start(ORDERER, clock.today());
        work.finish(run.id());

        ImportReport report = answers.importAnswer(ORDERER, "abgelehnt.xml", BankFiles.refusal(run.messageId()));

        assertThat(report.count(ImportOutcome.RETURNED))
                .isEqualTo(runs.get(run.id()).collected());
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.REQUESTED);
    }

    @Test
    void reportsLineByLineWhatItCannotBookAndBooksTheRest() {
        DrawdownId id = transmitted();
        DrawdownId wrong = transmitted();
        DrawdownId early = money.ordered(AMOUNT).id();

        ImportReport report = answers.importAnswer(
                ORDERER, "kasse.csv", csv("""
                EGOV-2026-99999-A001-1;AUSGEFUEHRT;04.03.2026;
                %s;AUSGEFUEHRT;04.03.2026;;1.250,51
                %s;AUSGEFUEHRT;04.03.2026;;
                %s;AUSGEFUEHRT;04.03.2026;;1.250,50
                %s;AUSGEFUEHRT;04.03.2026;;
                """.formatted(name(wrong, 1), name(early, 1), name(id, 1), name(id, 1))));

        assertThat(report.lines())
                .extracting(ImportLine::outcome)
                .containsExactly(
                        ImportOutcome.FINDING,
                        ImportOutcome.FINDING,
                        ImportOutcome.FINDING,
                        ImportOutcome.EXECUTED,
                        ImportOutcome.UNCHANGED);
        assertThat(report.lines().get(1).text()).startsWith("Zeile 2: Gemeldet sind 1.250,51");
        assertThat(drawdowns.get(wrong).state()).isEqualTo(DrawdownState.TRANSMITTED);
        assertThat(drawdowns.get(early).state()).isEqualTo(DrawdownState.ORDERED);
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.EXECUTED);
    }

    @Test
    void booksNothingOfAFileWithOneBrokenLine() {
        DrawdownId id = transmitted();

        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(() -> answers.importAnswer(
                        ORDERER, "kasse.csv", csv(name(id, 1) + ";AUSGEFUEHRT;04.03.2026;\nkaputt")))
                .withMessageStartingWith("Zeile 2");
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.TRANSMITTED);
    }

    @Test
    void refusesEmptyAndHugeFilesAndStrangers() {
        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(() -> answers.importAnswer(ORDERER, "leer", new byte[0]));
        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(() -> answers.importAnswer(ORDERER, "riesig", new byte[20_000_001]));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> answers.importAnswer(CLERK, "kasse.csv", csv("x")));
    }

    private DrawdownId transmitted() {
        DrawdownId id = money.ordered(AMOUNT).id();
        work.finish(runs.start(ORDERER, clock.today()).id());
        return id;
    }

    private CaseBudget books(DrawdownId id) {
        return budget.ofCase(id.reference());
    }

    private static String booked(String direction, String amount, DrawdownId id, String code) {
        return BankFiles.booking(direction, "BOOK", amount, name(id, 1), code);
    }

    private static String name(DrawdownId id, int attempt) {
        return PaymentReference.endToEnd(id, attempt);
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
