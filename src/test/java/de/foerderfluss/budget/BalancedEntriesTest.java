package de.foerderfluss.budget;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalancedEntriesTest {

    private static final BudgetLineCode LINE = new BudgetLineCode("16 06 / 883 01");
    private static final BudgetAccount FREE = BudgetAccount.ofLine(LINE, 2026, AppropriationKind.CASH, Stage.FREE);
    private static final BudgetAccount RESERVED = FREE.of(CaseReference.of(2026, 1), Stage.RESERVED);

    @Test
    void movesMoneyFromOneAccountToAnother() {
        assertThat(BalancedEntries.transfer(FREE, RESERVED, ofEuros(5)).list())
                .containsExactly(new BudgetEntry(RESERVED, ofEuros(5)), new BudgetEntry(FREE, ofEuros(-5)));
    }

    @Test
    void cannotBeConstructedOutOfBalance() {
        assertThatThrownBy(() -> new BalancedEntries(
                        List.of(new BudgetEntry(FREE, ofEuros(-5)), new BudgetEntry(RESERVED, Money.ofCents(499)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not balance");
        assertThatThrownBy(() -> new BalancedEntries(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void carriesNoMoneyFromOneYearLineOrKindToAnother() {
        for (BudgetAccount elsewhere : List.of(
                BudgetAccount.ofLine(LINE, 2027, AppropriationKind.CASH, Stage.FREE),
                BudgetAccount.ofLine(LINE, 2026, AppropriationKind.COMMITMENT, Stage.FREE),
                BudgetAccount.ofLine(new BudgetLineCode("16 06 / 883 02"), 2026, AppropriationKind.CASH, Stage.FREE))) {
            assertThatThrownBy(() -> BalancedEntries.transfer(FREE, elsewhere, ofEuros(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void movesNoNegativeAndNoEmptyAmount() {
        assertThatThrownBy(() -> BalancedEntries.transfer(FREE, RESERVED, ofEuros(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BalancedEntries.transfer(FREE, RESERVED, Money.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsUpMovementsOnTheSameAccount() {
        BudgetAccount committed = RESERVED.at(Stage.COMMITTED);

        BalancedEntries together = BalancedEntries.together(List.of(
                BalancedEntries.transfer(FREE, RESERVED, ofEuros(5)),
                BalancedEntries.transfer(RESERVED, committed, ofEuros(5))));

        assertThat(together).isEqualTo(BalancedEntries.transfer(FREE, committed, ofEuros(5)));
        assertThat(together.reversed()).isEqualTo(BalancedEntries.transfer(committed, FREE, ofEuros(5)));
    }

    @Test
    void locksTheAccountsOfCasesBeforeThoseOfTheLine() {
        assertThat(RESERVED).isLessThan(FREE);
    }

    @Test
    void holdsNoCaseAtAStageOfTheLineAndNoLineAtAStageOfCases() {
        assertThatThrownBy(() -> FREE.of(CaseReference.of(2026, 1), Stage.FREE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BudgetAccount.ofLine(LINE, 2026, AppropriationKind.CASH, Stage.PAID))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
