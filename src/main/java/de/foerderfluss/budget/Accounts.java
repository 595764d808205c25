package de.foerderfluss.budget;

import static java.util.stream.Collectors.toMap;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the accounts hold, read under lock by acts that are about to book. */
@Component("ledgerAccounts")
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a case holds, its rows locked until the end of the transaction. Every act on a case begins here, so that two of them never
     * hold a row each and wait for the other's. Reading comes after locking, for an account opened while waiting is not yet seen by
     * the statement that waited.
     */
    CaseHoldings lockedOf(CaseReference reference) {
        lock("= :key", reference.text());
        return new CaseHoldings(new CaseBudget(
                reference,
                held("case_reference = :key", reference.text()).stream()
                        .collect(toMap(BudgetEntry::account, BudgetEntry::amount, Money::plus, TreeMap::new))));
    }

    /** What all cases still hold of a commitment appropriation that can turn into cash, these cases locked. */
    List<BudgetEntry> lockedPromises(BudgetLineCode line, int year) {
        lock("""
                in (select case_reference from budget_account
                    where line_code = :key and kind = 'COMMITMENT' and stage in ('RESERVED', 'COMMITTED'))
                """, line.text());
        return held("line_code = :key", line.text()).stream()
                .filter(held -> held.account().year() == year)
                .filter(held -> held.account().kind() == AppropriationKind.COMMITMENT)
                .filter(held -> held.account().stage() == Stage.RESERVED
                        || held.account().stage() == Stage.COMMITTED)
                .toList();
    }

    List<PromisedCash> promisedCash(BudgetLineCode line, int year) {
        return held("line_code = :key and kind = 'CASH' and stage = 'COMMITTED'", line.text()).stream()
                .filter(held -> held.account().year() == year)
                .map(held ->
                        new PromisedCash(Objects.requireNonNull(held.account().caseReference()), held.amount()))
                .sorted(Comparator.comparing(promised -> promised.reference().text()))
                .toList();
    }

    /**
     * Takes the cases themselves before their rows: a row that was opened since a transaction began to wait is not among those it locked,
     * and two transactions that each miss another row would wait for each other.
     */
    private void lock(String cases, String key) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended(case_reference, 0)) from (select distinct case_reference"
                                + " from budget_account where case_reference " + cases
                                + " order by case_reference) ordered")
                .param("key", key)
                .query((row, index) -> index)
                .list();
        jdbc.sql("select id from budget_account where case_reference " + cases
                        + " order by case_reference, line_code, budget_year, kind, stage for no key update")
                .param("key", key)
                .query((row, index) -> row.getLong("id"))
                .list();
    }

    private List<BudgetEntry> held(String condition, String key) {
        return jdbc.sql("select * from budget_account where balance_cents > 0 and " + condition)
                .param("key", key)
                .query((row, index) -> new BudgetEntry(read(row), balance(row)))
                .list();
    }

    /** The years in which the free money of the line is less than the need; empty if it reaches. */
    List<Shortfall> shortfalls(BudgetLineCode line, int currentBudgetYear, YearlyAmounts need) {
        Map<BudgetAccount, Money> free = free(line, need.byYear().keySet());
        return need.byYear().entrySet().stream()
                .map(wanted -> {
                    int year = wanted.getKey();
                    AppropriationKind kind = AppropriationKind.covering(year, currentBudgetYear);
                    BudgetAccount account = BudgetAccount.ofLine(line, year, kind, Stage.FREE);
                    Money available = free.getOrDefault(account, Money.ZERO);
                    return new Shortfall(year, kind, wanted.getValue().minus(available));
                })
                .filter(shortfall -> shortfall.missing().isPositive())
                .toList();
    }

    Map<BudgetAccount, Money> free(BudgetLineCode line, Collection<Integer> years) {
        return jdbc
                .sql(
                        "select * from budget_account where line_code = :line and budget_year in (:years) and stage = 'FREE'")
                .param("line", line.text())
                .param("years", years)
                .query((row, index) -> Map.entry(read(row), balance(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static BudgetAccount read(ResultSet row) throws SQLException {
        String reference = row.getString("case_reference");
        return new BudgetAccount(
                new BudgetLineCode(row.getString("line_code")),
                row.getInt("budget_year"),
                AppropriationKind.valueOf(row.getString("kind")),
                Stage.valueOf(row.getString("stage")),
                reference == null ? null : new CaseReference(reference));
    }

    private static Money balance(ResultSet row) throws SQLException {
        return Money.ofCents(row.getLong("balance_cents"));
    }
}
