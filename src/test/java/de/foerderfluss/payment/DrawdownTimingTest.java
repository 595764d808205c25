package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static de.foerderfluss.payment.GrantedCase.certified;
import static de.foerderfluss.payment.GrantedCase.invoice;
import static de.foerderfluss.payment.GrantedCase.request;
import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.CarryOver;
import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.budget.FundedLine;
import de.foerderfluss.budget.YearEnd;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterChange;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** The last day of a budget year for drawdowns, and what is kept back until the proof of use is checked. */
@OfficeTest
@Transactional
class DrawdownTimingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    ApplicationContext office;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    Certification certification;

    @Autowired
    Entitlement entitlement;

    @Autowired
    Retention retention;

    @Autowired
    YearEnd yearEnd;

    @Autowired
    FundedLine lines;

    @Autowired
    FundingGuideline guideline;

    @Autowired
    TestClock clock;

    private GrantedCase granted;
    private CaseReference reference;

    @BeforeEach
    void grant() {
        granted = new GrantedCase(office, POESSNECK).payable();
        reference = granted.reference();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void takesAnotherDayOfTheYearFromTheGuideline() {
        assertThat(guideline.value(LAST_DAY, null, ParameterKey.DRAWDOWN_CUTOFF))
                .satisfies(value -> {
                    assertThat(value.germanValue()).isEqualTo("20.11.");
                    assertThat(value.verified()).isFalse();
                });
        change(ParameterKey.DRAWDOWN_CUTOFF, "29.2.", "--02-29");
        change(ParameterKey.DRAWDOWN_CUTOFF, "--12-01", "--12-01");
        assertThat(ParameterKey.DRAWDOWN_CUTOFF.kind().expectation()).contains("20.11.");
        assertThatExceptionOfType(de.foerderfluss.guideline.ParameterRefused.class)
                .isThrownBy(() -> change(ParameterKey.DRAWDOWN_CUTOFF, "31.11.", ""));
    }

    @Test
    void paysWhatComesInTimeFromTheSameYear() {
        clock.setTo(LAST_DAY, LocalTime.NOON);

        Drawdown drawdown = draw("a");

        assertThat(drawdown.budgetYear()).isEqualTo(2026);
        assertThat(drawdown.findings()).noneMatch(finding -> finding.contains("letzten Tag"));
        assertThat(entitlement.of(reference).reasons())
                .anyMatch(reason -> reason.contains("letzter Tag für Abrufe daraus ist der 20.11.2026"));
    }

    @Test
    void leavesALateDrawdownToTheCertifierIfTheNextYearHasNothing() {
        clock.setTo(LAST_DAY.plusDays(1), LocalTime.NOON);

        Drawdown drawdown = draw("a");

        assertThat(drawdown.budgetYear()).isEqualTo(2026);
        assertThat(drawdown.findings()).anyMatch(finding -> finding.contains("entscheidet die Bewilligungsbehörde"));
        assertThat(certification
                        .certify(CERTIFIER, drawdown.id(), certified("8.000,00"))
                        .state())
                .isEqualTo(DrawdownState.CERTIFIED);
    }

    @Test
    void paysALateDrawdownFromTheNextYearIfThatHasMoneyForTheCase() {
        lines.appropriate(granted.line(), 2027, AppropriationKind.COMMITMENT, ofEuros(10_000));
        clock.setTo(LAST_DAY.plusDays(1), LocalTime.NOON);
        yearEnd.carryOver(
                reference,
                new BudgetStep("CARRY_OVER:X"),
                new CarryOver(granted.line(), 2026, ofEuros(10_000), CarryOverSource.NEXT_YEAR),
                DemoOffice.BUDGET_OFFICER.id(),
                "Verzug");

        paidFromTheNextYear();
    }

    @Test
    void paysALateDrawdownFromTheNextYearIfTheCashGoesOver() {
        yearEnd.declareTransferable(granted.line(), 2026, true, DemoOffice.BUDGET_OFFICER.id(), "Haushaltsvermerk");
        clock.setTo(LAST_DAY.plusDays(1), LocalTime.NOON);

        paidFromTheNextYear();
    }

    private void paidFromTheNextYear() {
        Drawdown drawdown = draw("a");

        assertThat(drawdown.budgetYear()).isEqualTo(2027);
        assertThat(drawdown.findings())
                .anyMatch(finding -> finding.contains("wird aus dem Haushaltsjahr 2027 gezahlt"));
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> certification.certify(CERTIFIER, drawdown.id(), certified("8.000,00")))
                .withMessageContaining("erst ab dem 01.01.2027");
    }

    @Test
    void keepsAPartBackUntilTheProofIsChecked() {
        change(ParameterKey.RETENTION, "10", "10");

        assertThat(entitlement.of(reference).availableThisYear()).isEqualTo(ofEuros(21_600));
        assertThat(entitlement.of(reference).reasons())
                .anyMatch(reason -> reason.contains("2.400,00\u00a0EUR einbehalten"));
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> draw("a", "21.600,01"))
                .withMessageContaining("noch 21.600,00", "der Rest nach der Prüfung");
        draw("b", "21.600,00");

        retention.release(CLERK.id(), reference, "Der Verwendungsnachweis ist geprüft.");
        retention.release(CLERK.id(), reference, "Der Verwendungsnachweis ist geprüft.");
        assertThat(entitlement.of(reference).availableThisYear()).isEqualTo(ofEuros(2400));
    }

    private Drawdown draw(String key) {
        return draw(key, "8.000,00", invoice("1", "10.000"));
    }

    private Drawdown draw(String key, String amount) {
        return draw(key, amount, invoice("2", "30.000"));
    }

    private Drawdown draw(String key, String amount, java.util.Map<String, Object> invoice) {
        return drawdowns.request(municipalSignatory(POESSNECK), reference, request(amount, invoice), key);
    }

    private void change(ParameterKey key, String typed, String stored) {
        int revision = guideline.history("V2", null, key).get(0).revision();
        assertThat(guideline
                        .changeParameter(
                                DemoOffice.ADMINISTRATOR.id(),
                                new ParameterChange("V2", null, key, revision, typed, "Erlass", false, clock.today()))
                        .value())
                .isEqualTo(stored);
    }
}
