package de.foerderfluss.budget;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database refuses to those who come with plain SQL. */
@OfficeTest
class BooksTest {

    @Autowired
    FundedLine lines;

    @Autowired
    BudgetLedger ledger;

    @Autowired
    BudgetOverview overview;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final CaseReference reference = FundedLine.someCase();
    private long posting;

    @BeforeEach
    void book() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        posting = ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, YearlyAmounts.of(2026, ofEuros(100)))
                .number();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update budget_posting set reason = 'anders' where number = %d",
                "delete from budget_posting where number = %d",
                "update budget_entry set amount_cents = amount_cents * 2 where posting_number = %d",
                "delete from budget_entry where posting_number = %d",
                "update budget_account set stage = 'FREE' where id in (select account_id from budget_entry where posting_number = %d)",
                "delete from budget_account where id in (select account_id from budget_entry where posting_number = %d)",
            })
    void refusesToChangeWhatIsBooked(String cheat) {
        assertThatThrownBy(() -> jdbc.update(cheat.formatted(posting)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("unveränderlich");
        assertThat(overview.replay().agrees()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget_entry", "budget_posting, budget_entry"})
    void refusesToEmptyTheBooks(String tables) {
        assertThatThrownBy(() -> jdbc.update("truncate " + tables + " cascade"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("unveränderlich");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void refusesAPostingOutOfBalanceAtCommit(int entries) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    long number = insertPosting(2);
                    for (int entry = 0; entry < entries; entry++) {
                        insertEntry(number, entry, 100);
                    }
                }))
                .isInstanceOf(RuntimeException.class)
                .rootCause()
                .hasMessageContaining("nicht ausgeglichen");
    }

    @Test
    void refusesAPostingWithoutEntries() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> insertPosting(2)))
                .rootCause()
                .hasMessageContaining("nicht ausgeglichen");
    }

    @Test
    void refusesEntriesSlippedIntoAnOldPosting() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> jdbc.update("""
                        insert into budget_entry (posting_number, account_id, amount_cents)
                        select ?, id, case stage when 'FREE' then 5 else -5 end
                        from budget_account where line_code = ? and budget_year = 2026
                        """, posting, line.text())))
                .rootCause()
                .hasMessageContaining("nicht ausgeglichen");
    }

    @Test
    void refusesANegativeBalance() {
        assertThatThrownBy(() -> jdbc.update(
                        "update budget_account set balance_cents = -1 where case_reference = ?", reference.text()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("budget_account_not_overdrawn");
    }

    @Test
    void findsABalanceThatWasChangedBesideTheEntries() {
        transaction.executeWithoutResult(status -> {
            jdbc.update("update budget_account set balance_cents = 1 where case_reference = ?", reference.text());

            assertThat(overview.replay().divergences())
                    .singleElement()
                    .returns(Money.ofCents(1), ReplayCheck.Divergence::running)
                    .returns(ofEuros(100), ReplayCheck.Divergence::replayed);
            status.setRollbackOnly();
        });
    }

    private long insertPosting(int entries) {
        Long number = jdbc.queryForObject("""
                insert into budget_posting (act, case_reference, step, content_hash, entry_count, reason, booked_at, booked_by)
                values ('RELEASE', ?, 'CHEAT', repeat('0', 64), ?, 'Schwindel', now(), gen_random_uuid()) returning number
                """, Long.class, reference.text(), entries);
        return Objects.requireNonNull(number);
    }

    private void insertEntry(long number, int which, long cents) {
        jdbc.update("""
                insert into budget_entry (posting_number, account_id, amount_cents)
                select ?, account_id, ? from budget_entry where posting_number = ? order by account_id offset ? limit 1
                """, number, cents, posting, which);
    }
}
