package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One account of the ledger.
 *
 * <p>The natural order is the order in which rows are locked: cases first, the line's own accounts, which everybody needs, last.
 *
 * @param year the budget year in which the money is spent
 * @param caseReference whose money it is; none at the stages that belong to the line
 */
public record BudgetAccount(
        BudgetLineCode line,
        int year,
        AppropriationKind kind,
        Stage stage,
        @Nullable CaseReference caseReference) implements Comparable<BudgetAccount> {

    private static final Comparator<BudgetAccount> LOCK_ORDER = Comparator.<BudgetAccount, Boolean>comparing(
                    account -> !account.stage.heldByCase())
            .thenComparing(account -> account.caseReference == null ? "" : account.caseReference.text())
            .thenComparing(BudgetAccount::line)
            .thenComparing(BudgetAccount::year)
            .thenComparing(BudgetAccount::kind)
            .thenComparing(BudgetAccount::stage);

    public BudgetAccount {
        if (stage.heldByCase() != (caseReference != null)) {
            throw new IllegalArgumentException("Stage " + stage + " with case " + caseReference);
        }
    }

    static BudgetAccount ofLine(BudgetLineCode line, int year, AppropriationKind kind, Stage stage) {
        return new BudgetAccount(line, year, kind, stage, null);
    }

    /** The account of the same line, year, kind and case at another stage. */
    BudgetAccount at(Stage other) {
        return new BudgetAccount(line, year, kind, other, other.heldByCase() ? caseReference : null);
    }

    /** The account of the same stage and case for the other kind of appropriation. */
    BudgetAccount in(AppropriationKind other) {
        return new BudgetAccount(line, year, other, stage, caseReference);
    }

    /** The account of a case at another stage of the same line, year and kind. */
    BudgetAccount of(CaseReference reference, Stage other) {
        return new BudgetAccount(line, year, kind, other, reference);
    }

    /** {@code 16 06 / 883 01, Haushaltsjahr 2026, Ausgabemittel, vorgemerkt}. */
    public String german() {
        return line + ", Haushaltsjahr " + year + ", " + kind.germanName() + ", " + stage.germanName();
    }

    @Override
    public int compareTo(BudgetAccount other) {
        return LOCK_ORDER.compare(this, other);
    }
}
