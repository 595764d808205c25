package de.foerderfluss.budget;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was promised and not called goes over into the next year, by its money or as a remainder. */
@OfficeTest
class YearEndTest {

    private static final BudgetStep STEP = new BudgetStep("CARRY_OVER:1");

    @Autowired
    FundedLine lines;

    @Autowired
    BudgetLedger ledger;

    @Autowired
    BudgetOffice office;

    @Autowired
    BudgetOverview overview;

    @Autowired
    YearEnd yearEnd;

    @Autowired
    TestClock clock;

    private final CaseReference reference = FundedLine.someCase();

    @AfterEach
    void returnToToday() {
        clock.reset();
    }

    @Test
    void letsCommitmentAppropriationOfTheNextYearCarryThePromise() {
        BudgetLineCode line = promised(ofEuros(1000), ofEuros(500));

        Posting first = carry(line, 2026, ofEuros(300), CarryOverSource.NEXT_YEAR);
        Posting again = carry(line, 2026, ofEuros(300), CarryOverSource.NEXT_YEAR);

        assertThat(again).isEqualTo(first);
        assertThat(overview.ofCase(reference).at(Stage.COMMITTED))
                .isEqualTo(YearlyAmounts.of(Map.of(2026, ofEuros(100), 2027, ofEuros(300))));
        assertThat(overview.of(line).get(0).cash().free()).isEqualTo(ofEuros(900));
        assertThat(overview.of(line).get(1).commitment().free()).isEqualTo(ofEuros(200));
        assertThat(yearEnd.promised(line, 2026)).containsExactly(new PromisedCash(reference, ofEuros(100)));
        assertThat(overview.replay().agrees()).isTrue();

        office.reverse(first.number(), FundedLine.OFFICER, "Irrtum");
        assertThat(overview.ofCase(reference).at(Stage.COMMITTED)).isEqualTo(YearlyAmounts.of(2026, ofEuros(400)));
    }

    @Test
    void letsCashOfTheNewYearCarryThePromiseOnceItHasBegun() {
        BudgetLineCode line = promised(ofEuros(1000), Money.ZERO);
        clock.setTo(LocalDate.of(2027, 1, 8), LocalTime.NOON);
        lines.appropriate(line, 2027, AppropriationKind.CASH, ofEuros(350));

        assertThatExceptionOfType(CarryOverRefused.class)
                .isThrownBy(() -> carry(line, 2026, ofEuros(400), CarryOverSource.NEXT_YEAR))
                .withMessageContaining("im Haushaltsjahr 2027 fehlen 50,00");
        carry(line, 2026, ofEuros(350), CarryOverSource.NEXT_YEAR);

        assertThat(overview.of(line).get(1).cash().committed()).isEqualTo(ofEuros(350));
        assertThat(overview.ofCase(reference).at(Stage.COMMITTED).in(2026)).isEqualTo(ofEuros(50));
    }

    @Test
    void takesTheMoneyItselfOverWhereItIsTransferable() {
        BudgetLineCode line = promised(ofEuros(1000), Money.ZERO);

        refused(line, 2026, "entsteht erst, wenn das Haushaltsjahr 2026 vorbei ist");
        clock.setTo(LocalDate.of(2027, 1, 8), LocalTime.NOON);
        refused(line, 2026, "nicht für übertragbar erklärt");
        yearEnd.declareTransferable(line, 2026, true, FundedLine.OFFICER, "Haushaltsvermerk");
        yearEnd.declareTransferable(line, 2026, true, FundedLine.OFFICER, "Haushaltsvermerk");
        carry(line, 2026, ofEuros(400), CarryOverSource.REMAINDER);

        StageAmounts old = overview.of(line).get(0).cash();
        StageAmounts next = overview.of(line).get(1).cash();
        assertThat(old.appropriated()).isEqualTo(ofEuros(600));
        assertThat(old.free()).isEqualTo(ofEuros(600));
        assertThat(next.appropriated()).isEqualTo(ofEuros(400));
        assertThat(next.committed()).isEqualTo(ofEuros(400));
        assertThat(overview.replay().agrees()).isTrue();
        ledger.makeDue(reference, BudgetStep.due(1), 2027, ofEuros(400));

        yearEnd.declareTransferable(line, 2026, false, FundedLine.OFFICER, "Irrtum");
        assertThat(yearEnd.isTransferable(line, 2026)).isFalse();
    }

    @Test
    void refusesWhatIsNotThere() {
        BudgetLineCode line = promised(ofEuros(1000), ofEuros(1000));

        assertThatExceptionOfType(MoreThanBooked.class)
                .isThrownBy(() -> carry(line, 2026, ofEuros(401), CarryOverSource.NEXT_YEAR));
        assertThatExceptionOfType(CarryOverRefused.class)
                .isThrownBy(() -> carry(line, 2027, ofEuros(1), CarryOverSource.NEXT_YEAR))
                .withMessageContaining("2027 liegt nach 2026");
        assertThatExceptionOfType(NothingToBook.class)
                .isThrownBy(() -> carry(line, 2026, Money.ZERO, CarryOverSource.NEXT_YEAR));
        ledger.makeDue(reference, BudgetStep.due(1), 2026, ofEuros(400));
        assertThatExceptionOfType(MoreThanBooked.class)
                .isThrownBy(() -> carry(line, 2026, ofEuros(1), CarryOverSource.NEXT_YEAR));
    }

    private void refused(BudgetLineCode line, int year, String why) {
        assertThatExceptionOfType(CarryOverRefused.class)
                .isThrownBy(() -> carry(line, year, ofEuros(400), CarryOverSource.REMAINDER))
                .withMessageContaining(why);
    }

    private Posting carry(BudgetLineCode line, int year, Money amount, CarryOverSource source) {
        return yearEnd.carryOver(
                reference, STEP, new CarryOver(line, year, amount, source), FundedLine.OFFICER, "Jahresende 2026");
    }

    /** 400 EUR promised from the cash of 2026. */
    private BudgetLineCode promised(Money cash2026, Money commitment2027) {
        BudgetLineCode line = lines.with(cash2026, commitment2027);
        YearlyAmounts amounts = YearlyAmounts.of(2026, ofEuros(400));
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, amounts);
        ledger.commit(reference, BudgetStep.COMMITMENT, amounts);
        return line;
    }
}
