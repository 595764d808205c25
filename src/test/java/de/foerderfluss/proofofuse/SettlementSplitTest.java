package de.foerderfluss.proofofuse;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetAccount;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.CaseBudget;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettlementSplitTest {

    private static final CaseReference CASE = new CaseReference("EGOV-2026-00001");
    private static final BudgetLineCode LINE = new BudgetLineCode("16 06 / 883 01");

    private final TreeMap<BudgetAccount, Money> held = new TreeMap<>();

    @Test
    void keepsTheRestInTheYearFromWhichItCanBePaid() {
        hold(2026, Stage.PAID, 500);
        hold(2026, Stage.COMMITTED, 300);
        hold(2027, Stage.COMMITTED, 200);

        SettlementSplit split = split(900, 400);

        assertThat(split.rest()).isEqualTo(amounts(Map.of(2026, 200, 2027, 200)));
        assertThat(split.released()).isEqualTo(amounts(Map.of(2026, 100)));
        assertThat(split.unneeded()).isEqualTo(split.released());
    }

    @Test
    void takesWhatWasPaidTooMuchFromTheLatestYear() {
        hold(2026, Stage.PAID, 500);
        hold(2027, Stage.DUE, 300);
        hold(2027, Stage.COMMITTED, 200);

        SettlementSplit split = split(450, 0);

        assertThat(split.rest().isEmpty()).isTrue();
        assertThat(split.released()).isEqualTo(amounts(Map.of(2027, 200)));
        assertThat(split.unneeded()).isEqualTo(amounts(Map.of(2026, 50, 2027, 500)));
    }

    /** A payment that came back in the meantime goes on as a drawdown of its own: its money stays promised beside the rest. */
    @Test
    void leavesAPaymentThatCameBackItsMoney() {
        hold(2027, Stage.PAID, 100);
        hold(2027, Stage.COMMITTED, 900);

        SettlementSplit split = split(800, 300);

        assertThat(split.rest()).isEqualTo(amounts(Map.of(2027, 300)));
        assertThat(split.released()).isEqualTo(amounts(Map.of(2027, 200)));
    }

    @Test
    void losesAndInventsNoCent() {
        SplittableRandom chance = new SplittableRandom(2027);
        for (int round = 0; round < 500; round++) {
            held.clear();
            for (int year = 2025; year <= 2028; year++) {
                hold(year, Stage.COMMITTED, chance.nextInt(0, 400));
                hold(year, Stage.PAID, chance.nextInt(0, 400));
            }
            Money granted = granted().total();
            Money settled = Money.ofEuros(chance.nextInt(0, (int) (granted.cents() / 100) + 1));
            Money paid = new CaseBudget(CASE, held).at(Stage.PAID).total();
            Money rest = settled.minus(paid).max(Money.ZERO);

            SettlementSplit split = SettlementSplit.of(new CaseBudget(CASE, held), granted(), settled, rest, 2027);

            assertThat(split.rest().total()).isEqualTo(rest);
            assertThat(split.unneeded().total()).isEqualTo(granted.minus(settled));
            assertThat(split.unneeded().fitsWithin(granted())).isTrue();
            assertThat(split.released().plus(split.rest()).fitsWithin(new CaseBudget(CASE, held).at(Stage.COMMITTED)))
                    .isTrue();
        }
    }

    private SettlementSplit split(int settled, int rest) {
        return SettlementSplit.of(
                new CaseBudget(CASE, held), granted(), Money.ofEuros(settled), Money.ofEuros(rest), 2027);
    }

    private YearlyAmounts granted() {
        CaseBudget budget = new CaseBudget(CASE, held);
        return budget.at(Stage.COMMITTED).plus(budget.at(Stage.DUE)).plus(budget.at(Stage.PAID));
    }

    private void hold(int year, Stage stage, int euros) {
        held.put(new BudgetAccount(LINE, year, AppropriationKind.CASH, stage, CASE), Money.ofEuros(euros));
    }

    private static YearlyAmounts amounts(Map<Integer, Integer> euros) {
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        euros.forEach((year, amount) -> byYear.put(year, Money.ofEuros(amount)));
        return YearlyAmounts.of(byYear);
    }
}
