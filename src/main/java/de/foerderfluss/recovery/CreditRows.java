package de.foerderfluss.recovery;

import de.foerderfluss.payment.CreditReceived;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of incoming payments and of what they were assigned to. */
@Component
class CreditRows {

    private static final String WITH_ASSIGNED = """
            from app.incoming_credit credit
            left join lateral (select coalesce(sum(amount_cents), 0) as cents from app.credit_assignment
                               where credit_assignment.bank_key = credit.bank_key) assigned on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CreditRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False if the booking is known already. */
    boolean insert(CreditReceived credit) {
        return jdbc.sql("""
                        insert into app.incoming_credit values (:key, :amount, :day, :remittance, :payer, :at, :by)
                        on conflict do nothing
                        """)
                        .param("key", credit.bankKey().hex())
                        .param("amount", credit.amount().cents())
                        .param("day", credit.bookedOn())
                        .param("remittance", credit.remittance())
                        .param("payer", credit.payer())
                        .param("at", OffsetDateTime.now(clock))
                        .param("by", credit.by().value())
                        .update()
                == 1;
    }

    /** The incoming payment, its row taken until the end of the transaction. */
    Optional<IncomingCredit> take(ContentHash bankKey) {
        jdbc.sql("select bank_key from app.incoming_credit where bank_key = :key for update")
                .param("key", bankKey.hex())
                .query(String.class)
                .list();
        return jdbc.sql("select credit.*, assigned.cents " + WITH_ASSIGNED + " where credit.bank_key = :key")
                .param("key", bankKey.hex())
                .query((row, index) -> read(row))
                .optional();
    }

    /** Those of which something is left to be assigned, the oldest first. */
    Page<IncomingCredit> unassigned(Pageable page) {
        String left = WITH_ASSIGNED + " where assigned.cents < credit.amount_cents";
        List<IncomingCredit> credits = jdbc.sql("select credit.*, assigned.cents " + left
                        + " order by booked_on, credit.bank_key limit :limit offset :offset")
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, index) -> read(row))
                .list();
        long total = jdbc.sql("select count(*) " + left).query(Long.class).single();
        return new PageImpl<>(credits, page, total);
    }

    /** Which claims these payment references name; the references of other claims are left out. */
    List<ClaimId> claims(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : jdbc.sql("select case_reference, number from app.claim where payment_reference in (:references)")
                        .param("references", references)
                        .query((row, index) -> new ClaimId(new CaseReference(row.getString(1)), row.getInt(2)))
                        .list();
    }

    /** Notes an assignment and answers with its part number. */
    int assign(IncomingCredit credit, @Nullable ClaimId claim, Money amount, String reason, PersonId by) {
        return jdbc.sql("""
                        insert into app.credit_assignment
                        select :key, coalesce(max(part), 0) + 1, :case, :number, :amount, :reason, :at, :by
                        from app.credit_assignment where bank_key = :key returning part
                        """)
                .param("key", credit.bankKey().hex())
                .param("case", claim == null ? null : claim.reference().text(), java.sql.Types.VARCHAR)
                .param("number", claim == null ? null : claim.number(), java.sql.Types.INTEGER)
                .param("amount", amount.cents())
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .query(Integer.class)
                .single();
    }

    private static IncomingCredit read(ResultSet row) throws SQLException {
        return new IncomingCredit(
                new ContentHash(row.getString("bank_key")),
                Money.ofCents(row.getLong("amount_cents")),
                row.getObject("booked_on", LocalDate.class),
                row.getString("remittance"),
                row.getString("payer"),
                Money.ofCents(row.getLong("cents")));
    }
}
