package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The books themselves: they take balanced postings and give them back. Whatever an account loses is one conditional UPDATE, so
 * that two acts at once can never spend the same cent, and rows are taken in the order of {@link BudgetAccount}.
 */
@Component
class Books {

    private static final String GROW = """
            with account as (
                insert into budget_account (line_code, budget_year, kind, stage, case_reference, balance_cents)
                values (:line, :year, :kind, :stage, :case, :amount)
                on conflict on constraint budget_account_key
                do update set balance_cents = budget_account.balance_cents + excluded.balance_cents
                returning id)
            insert into budget_entry (posting_number, account_id, amount_cents) select :posting, id, :amount from account
            """;

    private static final String SHRINK = """
            with account as (
                update budget_account set balance_cents = balance_cents + :amount
                where line_code = :line and budget_year = :year and kind = :kind and stage = :stage
                  and case_reference is not distinct from :case
                  and case stage when 'APPROPRIATED' then balance_cents + :amount <= 0 else balance_cents + :amount >= 0 end
                returning id)
            insert into budget_entry (posting_number, account_id, amount_cents) select :posting, id, :amount from account
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Books(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Books the posting, or answers with the one that already stands under its step.
     *
     * @throws StepAlreadyBooked if the step stands there with another content or was reversed
     * @throws AccountOverdrawn if an account holds less than the posting takes; the transaction must be rolled back
     */
    Posting book(NewPosting posting) {
        return insert(posting)
                .map(number -> {
                    posting.entries().stream().forEach(entry -> move(number, entry));
                    return get(number);
                })
                .orElseGet(() -> find(posting.caseReference(), posting.step(), posting.content())
                        .orElseThrow());
    }

    /** The posting that already stands under this step, if any. */
    Optional<Posting> find(@Nullable CaseReference reference, BudgetStep step, ContentHash content) {
        return jdbc.sql("""
                        select posting.number, posting.content_hash, reversal.number as reversed_by
                        from budget_posting posting left join budget_posting reversal on reversal.reverses = posting.number
                        where posting.case_reference is not distinct from :case and posting.step = :step
                        """)
                .param("case", text(reference))
                .param("step", step.key())
                .query((row, index) -> requireRepeat(row, step, content))
                .optional()
                .map(this::get);
    }

    Posting get(long number) {
        List<BudgetEntry> entries = jdbc.sql("""
                        select account.*, entry.amount_cents
                        from budget_entry entry join budget_account account on account.id = entry.account_id
                        where entry.posting_number = :number
                        """)
                .param("number", number)
                .query((row, index) -> new BudgetEntry(Accounts.read(row), Money.ofCents(row.getLong("amount_cents"))))
                .list();
        return jdbc.sql("select * from budget_posting where number = :number")
                .param("number", number)
                .query((row, index) -> read(row, new BalancedEntries(entries)))
                .optional()
                .orElseThrow(() -> new UnknownPosting(number));
    }

    private Optional<Long> insert(NewPosting posting) {
        return jdbc.sql("""
                        insert into budget_posting
                            (act, case_reference, step, content_hash, entry_count, reason, booked_at, booked_by, reverses)
                        values (:act, :case, :step, :content, :entries, :reason, :at, :by, :reverses)
                        on conflict on constraint budget_posting_once do nothing returning number
                        """)
                .param("act", posting.act().name())
                .param("case", text(posting.caseReference()))
                .param("step", posting.step().key())
                .param("content", posting.content().hex())
                .param("entries", posting.entries().list().size())
                .param("reason", posting.reason())
                .param("at", OffsetDateTime.now(clock))
                .param("by", posting.bookedBy().value())
                .param("reverses", posting.reverses())
                .query(Long.class)
                .optional();
    }

    private void move(long posting, BudgetEntry entry) {
        BudgetAccount account = entry.account();
        boolean shrinks = entry.amount().isNegative() != (account.stage() == Stage.APPROPRIATED);
        int moved = jdbc.sql(shrinks ? SHRINK : GROW)
                .param("line", account.line().text())
                .param("year", account.year())
                .param("kind", account.kind().name())
                .param("stage", account.stage().name())
                .param("case", text(account.caseReference()), java.sql.Types.VARCHAR)
                .param("amount", entry.amount().cents())
                .param("posting", posting)
                .update();
        if (moved == 0) {
            throw new AccountOverdrawn(entry);
        }
    }

    private static Long requireRepeat(ResultSet row, BudgetStep step, ContentHash content) throws SQLException {
        long number = row.getLong("number");
        if (row.getObject("reversed_by") != null) {
            throw new StepAlreadyBooked(step, number, "wurde aber storniert");
        }
        if (!row.getString("content_hash").equals(content.hex())) {
            throw new StepAlreadyBooked(step, number, "jedoch mit anderem Inhalt");
        }
        return number;
    }

    private static Posting read(ResultSet row, BalancedEntries entries) throws SQLException {
        String reference = row.getString("case_reference");
        return new Posting(
                row.getLong("number"),
                BookingAct.valueOf(row.getString("act")),
                reference == null ? null : new CaseReference(reference),
                new BudgetStep(row.getString("step")),
                row.getString("reason"),
                row.getObject("booked_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("booked_by", UUID.class)),
                row.getObject("reverses", Long.class),
                entries);
    }

    static @Nullable String text(@Nullable CaseReference reference) {
        return reference == null ? null : reference.text();
    }
}
