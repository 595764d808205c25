package de.foerderfluss.budget;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class BudgetOfficeTest {

    private static final YearlyAmounts BOTH_YEARS = YearlyAmounts.of(Map.of(2026, ofEuros(300), 2027, ofEuros(200)));

    @Autowired
    FundedLine lines;

    @Autowired
    BudgetOffice office;

    @Autowired
    BudgetLedger ledger;

    @Autowired
    BudgetOverview overview;

    @Autowired
    BudgetPlan plan;

    @Autowired
    TestClock clock;

    private final CaseReference reference = FundedLine.someCase();
    private final CaseReference other = FundedLine.someCase();

    @AfterEach
    void returnToToday() {
        clock.reset();
    }

    @Test
    void knowsItsStandardLine() {
        assertThat(plan.lines()).extracting(BudgetLine::code).contains(plan.standardLine());
    }

    @Test
    void appropriatesOnceUnderTheSameKey() {
        BudgetLineCode line = lines.empty();
        BudgetStep key = new BudgetStep("LAW:" + line.text().replaceAll("\\D", ""));

        Posting first = appropriate(line, ofEuros(1000), key);

        assertThat(appropriate(line, ofEuros(1000), key)).isEqualTo(first);
        assertThat(overview.of(line).get(0).cash().appropriated()).isEqualTo(ofEuros(1000));
        assertThatThrownBy(() -> appropriate(line, ofEuros(2000), key)).isInstanceOf(StepAlreadyBooked.class);
    }

    @Test
    void cutsAnAppropriationDownToWhatIsInUse() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);

        lines.appropriate(line, 2026, AppropriationKind.CASH, ofEuros(-700));

        assertThat(overview.of(line).get(0).cash().free()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> lines.appropriate(line, 2026, AppropriationKind.CASH, Money.ofCents(-1)))
                .isInstanceOf(AppropriationInUse.class)
                .hasMessageContaining("nur noch 0,00");
    }

    @Test
    void reversesAPostingOnce() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        Posting reserved = ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);

        Posting reversal = office.reverse(reserved.number(), FundedLine.OFFICER, "Falscher Fall");

        assertThat(reversal.entries()).isEqualTo(reserved.entries().reversed());
        assertThat(office.reverse(reserved.number(), FundedLine.OFFICER, "Falscher Fall"))
                .isEqualTo(reversal);
        assertThat(overview.ofCase(reference).balances()).isEmpty();
        assertThatThrownBy(() -> office.reverse(reversal.number(), FundedLine.OFFICER, "Doch"))
                .isInstanceOf(PostingNotReversible.class);
    }

    @Test
    void booksAReversedStepOnlyUnderANewAttempt() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        Posting reserved = ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);
        office.reverse(reserved.number(), FundedLine.OFFICER, "Falscher Betrag");

        assertThatThrownBy(() -> ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS))
                .isInstanceOf(StepAlreadyBooked.class)
                .hasMessageContaining("storniert");
        ledger.reserve(reference, BudgetStep.RESERVATION.attempt(2), line, 2026, BOTH_YEARS);
        assertThat(overview.ofCase(reference).at(Stage.RESERVED)).isEqualTo(BOTH_YEARS);
    }

    @Test
    void reversesNothingThatHasMovedOn() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        Posting reserved = ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);
        ledger.commit(reference, BudgetStep.COMMITMENT, BOTH_YEARS);

        assertThatThrownBy(() -> office.reverse(reserved.number(), FundedLine.OFFICER, "Zu spät"))
                .isInstanceOf(AccountOverdrawn.class);
        assertThatThrownBy(() -> office.reverse(Long.MAX_VALUE, FundedLine.OFFICER, "Gibt es nicht"))
                .isInstanceOf(UnknownPosting.class);
        assertThat(overview.ofCase(reference).at(Stage.COMMITTED)).isEqualTo(BOTH_YEARS);
    }

    @Test
    void letsTheCashOfANewYearTakeOverWhatWasPromised() {
        BudgetLineCode line = promisedFor2027();
        lines.appropriate(line, 2027, AppropriationKind.CASH, ofEuros(350));
        clock.setTo(LocalDate.of(2027, 1, 4), LocalTime.of(9, 0));

        assertThat(open(line, "OPEN-2027")).isPresent();
        assertThat(open(line, "OPEN-2027")).isPresent();
        assertThat(open(line, "OPEN-2027:2")).isEmpty();
        ledger.makeDue(reference, BudgetStep.due(1), 2027, ofEuros(200));

        YearOverview year = overview.of(line).get(1);
        assertThat(year.cash())
                .isEqualTo(new StageAmounts(
                        ofEuros(350),
                        Money.ZERO,
                        ofEuros(150),
                        Money.ZERO,
                        ofEuros(200),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO));
        assertThat(year.commitment())
                .isEqualTo(new StageAmounts(
                        ofEuros(500),
                        ofEuros(300),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        ofEuros(200)));
        assertThat(overview.replay().agrees()).isTrue();
    }

    @Test
    void opensNoYearThatItsCashDoesNotCover() {
        BudgetLineCode line = promisedFor2027();
        lines.appropriate(line, 2027, AppropriationKind.CASH, Money.ofCents(34_999));
        clock.setTo(LocalDate.of(2027, 1, 4), LocalTime.of(9, 0));

        assertThatThrownBy(() -> open(line, "OPEN-2027")).isInstanceOf(YearNotCovered.class);
        assertThat(overview.of(line).get(1).commitment().committed()).isEqualTo(ofEuros(200));
    }

    @Test
    void opensNoYearBeforeItBegins() {
        BudgetLineCode line = promisedFor2027();

        assertThatThrownBy(() -> open(line, "OPEN-2027")).isInstanceOf(YearNotBegun.class);
    }

    /** 200 EUR promised to one case, 150 EUR reserved for another, both due in 2027. */
    private BudgetLineCode promisedFor2027() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);
        ledger.commit(reference, BudgetStep.COMMITMENT, BOTH_YEARS);
        ledger.reserve(other, BudgetStep.RESERVATION, line, 2026, YearlyAmounts.of(2027, ofEuros(150)));
        return line;
    }

    private Optional<Posting> open(BudgetLineCode line, String key) {
        BudgetStep step = new BudgetStep(key + ":" + line.text().replaceAll("\\D", ""));
        return office.openYear(line, 2027, FundedLine.OFFICER, "Haushaltsgesetz 2027", step);
    }

    private Posting appropriate(BudgetLineCode line, Money amount, BudgetStep key) {
        return office.appropriate(
                line, 2026, AppropriationKind.CASH, amount, FundedLine.OFFICER, "Haushaltsgesetz 2026", key);
    }
}
