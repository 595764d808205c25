package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.REVIEWER;
import static de.foerderfluss.payment.GrantedCase.invoice;
import static de.foerderfluss.payment.GrantedCase.request;
import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.CarriedOver;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.CarryOverRefused;
import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.budget.FundedLine;
import de.foerderfluss.budget.YearEnd;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality did not call in its year can be called in the next. */
@OfficeTest
@Transactional
class UncalledFundsTest {

    private static final BudgetStep KEY = new BudgetStep("CARRY_OVER:TEST");

    @Autowired
    ApplicationContext office;

    @Autowired
    UncalledFunds uncalled;

    @Autowired
    Entitlement entitlement;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    CurrentGrants grants;

    @Autowired
    YearEnd yearEnd;

    @Autowired
    FundedLine lines;

    @Autowired
    CaseFile caseFile;

    @Autowired
    TestClock clock;

    private GrantedCase granted;
    private CaseReference reference;
    private BudgetLineCode line;

    @BeforeEach
    void grant() {
        granted = new GrantedCase(office, POESSNECK).payable();
        reference = granted.reference();
        line = granted.line();
        drawdowns.request(
                DemoOffice.municipalSignatory(POESSNECK), reference, request("8.000,00", invoice("1", "10.000")), "a");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void leavesAsideWhatIsAskedForAsLongAsTheYearLasts() {
        assertThat(uncalled.of(BUDGET_OFFICER, line, 2026)).singleElement().satisfies(one -> {
            assertThat(one.promised()).isEqualTo(ofEuros(24_000));
            assertThat(one.pending()).isEqualTo(ofEuros(8_000));
            assertThat(one.amount()).isEqualTo(ofEuros(16_000));
        });

        clock.setTo(LocalDate.of(2027, 1, 8), LocalTime.NOON);
        assertThat(uncalled.of(BUDGET_OFFICER, line, 2026))
                .singleElement()
                .satisfies(one -> assertThat(one.amount()).isEqualTo(ofEuros(24_000)));
    }

    @Test
    void carriesOverOnceAndLetsTheMunicipalityCallItInTheNewYear() {
        clock.setTo(LocalDate.of(2027, 1, 8), LocalTime.NOON);
        assertThat(entitlement.of(reference).availableThisYear()).isEqualTo(Money.ZERO);
        lines.appropriate(line, 2027, AppropriationKind.CASH, ofEuros(30_000));

        Map<CaseReference, CarriedOver> first = carryOver(List.of(reference));
        Map<CaseReference, CarriedOver> again = carryOver(List.of(reference));

        assertThat(again).isEqualTo(first);
        assertThat(grants.find(reference).orElseThrow().byYear()).isEqualTo(YearlyAmounts.of(2027, ofEuros(24_000)));
        assertThat(entitlement.of(reference).granted()).isEqualTo(ofEuros(24_000));
        assertThat(entitlement.of(reference).availableThisYear()).isEqualTo(ofEuros(16_000));
        assertThat(uncalled.of(BUDGET_OFFICER, line, 2026)).isEmpty();
        assertThat(caseFile.entries(reference, Visibility.APPLICANT, PageRequest.of(0, 1)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text())
                        .contains("24.000,00", "2026 nicht abgerufen", "im Haushaltsjahr 2027 abgerufen", "Bauverzug"));
    }

    @Test
    void carriesOverAllOrNothing() {
        clock.setTo(LocalDate.of(2027, 1, 8), LocalTime.NOON);
        lines.appropriate(line, 2027, AppropriationKind.CASH, ofEuros(23_999));

        assertThatExceptionOfType(CarryOverRefused.class)
                .isThrownBy(() -> carryOver(List.of(reference)))
                .withMessageContaining("fehlen 1,00", "Übertragen ist nichts");
        assertThatExceptionOfType(NothingUncalled.class)
                .isThrownBy(() -> carryOver(List.of()))
                .withMessageContaining("mindestens einen Vorgang");
        assertThatExceptionOfType(NothingUncalled.class)
                .isThrownBy(() -> carryOver(List.of(CaseReference.of(2026, 99_998))))
                .withMessageContaining("nichts mehr zu übertragen");
    }

    @Test
    void isTheBudgetOfficersAct() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> uncalled.carryOver(
                        CLERK, line, 2026, List.of(reference), CarryOverSource.NEXT_YEAR, "Bauverzug", KEY));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> uncalled.of(REVIEWER, line, 2026));
    }

    private Map<CaseReference, CarriedOver> carryOver(List<CaseReference> cases) {
        return uncalled.carryOver(BUDGET_OFFICER, line, 2026, cases, CarryOverSource.NEXT_YEAR, "Bauverzug", KEY);
    }
}
