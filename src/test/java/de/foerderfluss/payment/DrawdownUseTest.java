package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineOutcome;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Paid money is to be used within two months; what comes later may bear interest. */
@OfficeTest
@RecordApplicationEvents
class DrawdownUseTest {

    private static final LocalDate PAID = LocalDate.of(2026, 3, 3);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 4);

    @Autowired
    ApplicationContext office;

    @Autowired
    DrawdownUse use;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void runsFromThePaymentToTheNextWorkingDayAfterTwoMonths() {
        DrawdownId id = unpaid();

        assertThat(use.get(id).until()).isEqualTo(LAST_DAY);
        assertThat(deadline(id)).satisfies(day -> {
            assertThat(day.isRunning()).isTrue();
            assertThat(day.deadline().reason())
                    .contains("am 03.03.2026 ausgezahlten Betrags beträgt", "Sonntag", "04.05.2026", "§ 49a Abs. 4");
        });
        assertThat(use.get(id).state(LAST_DAY)).isEqualTo(UseState.RUNNING);
        assertThat(use.get(id).state(LAST_DAY.plusDays(1))).isEqualTo(UseState.LATE);
    }

    @Test
    void takesInvoicesThatWerePaidBeforeAsUsed() {
        DrawdownId id = PaidDrawdown.on(office, PAID, ofEuros(1000), true);

        assertThat(use.get(id).state(LAST_DAY.plusYears(1))).isEqualTo(UseState.IN_TIME);
        assertThat(use.get(id).uses())
                .containsExactly(
                        new UsedAmount(LocalDate.of(2026, 3, 2), ofEuros(1000), "Softwarehaus, Rechnung RE-1"));
        assertThat(deadlines.of(id.reference())).noneMatch(day -> day.kind() == DeadlineKind.USE_OF_FUNDS);
    }

    @Test
    void dividesThePaymentOverTheInvoicesOfADrawdown() {
        Drawdown drawdown =
                drawdown(Money.ofCents(100), invoice(1, 1, true), invoice(2, 1, false), invoice(3, 1, true));

        assertThat(InvoiceUse.of(drawdown))
                .extracting(UsedAmount::amount)
                .containsExactly(Money.ofCents(33), Money.ofCents(34));
    }

    @Test
    void isMetByAReportInTime() {
        DrawdownId id = unpaid();
        clock.setTo(LocalDate.of(2026, 4, 30), LocalTime.NOON);

        report(id, payment("2026-04-15", "600"), payment("2026-04-30", "400"));
        report(id, payment("2026-04-15", "600"), payment("2026-04-30", "400"));

        assertThat(use.get(id).reports()).isEqualTo(1);
        assertThat(use.get(id).state(clock.today())).isEqualTo(UseState.IN_TIME);
        assertThat(deadline(id).outcome()).isEqualTo(DeadlineOutcome.MET);
        assertThatExceptionOfType(NothingLate.class)
                .isThrownBy(() -> use.find(CLERK, id, UseOutcome.INTEREST, "Zu spät."));
    }

    @Test
    void becomesAnInterestCaseWithTheDaysOfEachLatePayment() {
        DrawdownId id = unpaid();
        clock.setTo(LocalDate.of(2026, 6, 1), LocalTime.NOON);
        report(id, payment("2026-04-15", "600"), payment("2026-05-20", "150"));

        assertThat(use.toJudge(CLERK)).extracting(UseStatement::id).contains(id);
        assertThat(use.get(id).late(clock.today()))
                .containsExactly(
                        new LateAmount(ofEuros(150), PAID, LocalDate.of(2026, 5, 20)),
                        new LateAmount(ofEuros(250), PAID, null));

        use.find(CLERK, id, UseOutcome.INTEREST, "Keine Gründe, davon abzusehen.");
        use.find(CLERK, id, UseOutcome.INTEREST, "Keine Gründe, davon abzusehen.");

        assertThat(events.stream(LateUseFound.class)).containsExactly(new LateUseFound(id));
        assertThat(use.toJudge(CLERK)).extracting(UseStatement::id).doesNotContain(id);
        assertThat(use.get(id).state(clock.today())).isEqualTo(UseState.INTEREST_CASE);

        assertThatExceptionOfType(UseJudged.class)
                .isThrownBy(() -> report(id, payment("2026-04-15", "1000")))
                .withMessageContaining("schon geprüft");
        report(id, payment("2026-04-15", "600"), payment("2026-05-20", "150"), payment("2026-05-29", "250"));
        assertThat(use.get(id).late(clock.today()))
                .last()
                .isEqualTo(new LateAmount(ofEuros(250), PAID, LocalDate.of(2026, 5, 29)));
        assertThat(events.stream(LateUseFound.class)).hasSize(2);
        assertThat(deadline(id).outcome()).isEqualTo(DeadlineOutcome.ELAPSED);
    }

    @Test
    void canEndWithoutInterestForAReason() {
        DrawdownId id = unpaid();
        clock.setTo(LAST_DAY.plusDays(1), LocalTime.NOON);

        assertThatExceptionOfType(FindingReasonMissing.class)
                .isThrownBy(() -> use.find(CLERK, id, UseOutcome.NO_INTEREST, " "));
        use.find(CLERK, id, UseOutcome.NO_INTEREST, "Der Lieferant war insolvent.");

        assertThat(use.get(id).state(clock.today())).isEqualTo(UseState.NO_INTEREST);
        assertThat(events.stream(LateUseFound.class)).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        DrawdownId id = unpaid();

        assertThat(errors(id, payment("2026-03-03", "100"))).containsExactly("uses[0].paidOn");
        assertThat(errors(id, payment("2026-03-02", "600"), payment("2026-03-02", "400,01")))
                .containsExactly("uses");
        assertThat(errors(id)).isNotEmpty();
        assertThatExceptionOfType(UnknownCase.class).isThrownBy(() -> use.report(editor(OHRDRUF), id, Map.of()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> use.report(CLERK, id, Map.of()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> use.find(BUDGET_OFFICER, id, UseOutcome.INTEREST, "x"));
        DrawdownId requested = office.getBean(MoneyInMotion.class).requested(ofEuros(10));
        assertThatExceptionOfType(NotPaidOut.class).isThrownBy(() -> report(requested, payment("2026-03-02", "10")));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update("delete from app.drawdown_use_period"))
                .withMessageContaining("unveränderlich");
    }

    @Test
    void losesItsObjectIfTheMoneyComesBack() {
        DrawdownId id = unpaid();

        PaidDrawdown.comesBack(office, id, LocalDate.of(2026, 3, 5));

        assertThat(deadline(id).outcome()).isEqualTo(DeadlineOutcome.WITHDRAWN);
        assertThat(use.of(id.reference())).isEmpty();
    }

    private DrawdownId unpaid() {
        return PaidDrawdown.on(office, PAID, ofEuros(1000), false);
    }

    @SafeVarargs
    private void report(DrawdownId id, Map<String, Object>... payments) {
        use.report(editor(POESSNECK), id, Map.of("uses", List.of(payments)));
    }

    @SafeVarargs
    private List<String> errors(DrawdownId id, Map<String, Object>... payments) {
        try {
            report(id, payments);
            return List.of();
        } catch (FormRejected rejected) {
            return rejected.errors().stream().map(error -> error.path()).toList();
        }
    }

    private static Map<String, Object> payment(String day, String amount) {
        return Map.of("paidOn", day, "amount", amount, "purpose", "Softwarehaus, Rechnung RE-1");
    }

    private StoredDeadline deadline(DrawdownId id) {
        return deadlines.of(id.reference()).stream()
                .filter(day -> day.kind() == DeadlineKind.USE_OF_FUNDS)
                .findFirst()
                .orElseThrow();
    }

    private static Invoice invoice(int line, long euros, boolean paid) {
        return new Invoice(line, "Haus", "R" + line, PAID, PAID, paid, ofEuros(euros));
    }

    private static Drawdown drawdown(Money amount, Invoice... invoices) {
        NewDrawdown request = new NewDrawdown(
                amount,
                Money.ZERO,
                2026,
                Arrays.asList(invoices),
                "",
                new Iban("DE02120300000000202051"),
                "Stadt",
                List.of(),
                "");
        return new RequestedDrawdown(
                        new DrawdownId(de.foerderfluss.shared.CaseReference.of(2026, 1), 1),
                        "key",
                        request,
                        PersonId.SYSTEM,
                        java.time.Instant.EPOCH)
                .view();
    }
}
