package de.foerderfluss.recovery;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of claims. Whoever writes has taken the claim before. */
@Component
class ClaimWriting {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClaimWriting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The number that is kept for the claim of the matter, the claims of the case taken until the end of the transaction. */
    ClaimId next(CaseReference reference, MatterKey matter) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('claims of ' || :case, 0))")
                .param("case", reference.text())
                .query((row, index) -> index)
                .list();
        jdbc.sql("""
                        insert into app.claim_number
                        select :case, greatest((select coalesce(max(number), 0) from app.claim where case_reference = :case),
                                               (select coalesce(max(number), 0) from app.claim_number where case_reference = :case)) + 1,
                               :matter
                        on conflict (case_reference, matter) do nothing
                        """)
                .param("case", reference.text())
                .param("matter", matter.text())
                .update();
        int number = jdbc.sql("select number from app.claim_number where case_reference = :case and matter = :matter")
                .param("case", reference.text())
                .param("matter", matter.text())
                .query(Integer.class)
                .single();
        return new ClaimId(reference, number);
    }

    void insert(ClaimId id, NewClaim claim, PersonId by) {
        jdbc.sql("""
                        insert into app.claim (case_reference, number, matter, payment_reference, due_on, interest_until,
                                               created_at, created_by)
                        values (:case, :number, :matter, :payment, :due, :until, :at, :by)
                        """)
                .param("case", id.reference().text())
                .param("number", id.number())
                .param("matter", claim.matter().text())
                .param("payment", ClaimReference.of(id))
                .param("due", claim.dueOn())
                .param("until", claim.interestUntil())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
        claim.principal()
                .byYear()
                .forEach((year, amount) -> jdbc.sql(
                                "insert into app.claim_share values (:case, :number, :year, :amount)")
                        .param("case", id.reference().text())
                        .param("number", id.number())
                        .param("year", year)
                        .param("amount", amount.cents())
                        .update());
        for (int position = 1; position <= claim.bases().size(); position++) {
            PrincipalChange basis = claim.bases().get(position - 1);
            jdbc.sql("insert into app.claim_basis values (:case, :number, :position, :paid, :amount)")
                    .param("case", id.reference().text())
                    .param("number", id.number())
                    .param("position", position)
                    .param("paid", basis.day())
                    .param("amount", basis.amount().cents())
                    .update();
        }
    }

    /** Books an entry and answers with its number; empty if its key is in the ledger already. */
    Optional<Integer> book(
            ClaimId id,
            ClaimAct act,
            ClaimAmount amount,
            LocalDate effectiveOn,
            String key,
            String reason,
            PersonId by) {
        return jdbc.sql("""
                        insert into app.claim_entry (case_reference, number, entry, act, principal_cents, interest_cents,
                                                     effective_on, entry_key, reason, booked_at, booked_by)
                        select :case, :number, coalesce(max(entry), 0) + 1, :act, :principal, :interest, :on, :key, :reason, :at, :by
                        from app.claim_entry where case_reference = :case and number = :number
                        on conflict on constraint claim_entry_once do nothing returning entry
                        """)
                .param("case", id.reference().text())
                .param("number", id.number())
                .param("act", act.name())
                .param("principal", amount.principal().cents())
                .param("interest", amount.interest().cents())
                .param("on", effectiveOn)
                .param("key", key)
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .query(Integer.class)
                .optional();
    }

    void dueOn(ClaimId id, LocalDate day) {
        update(id, "due_on = :value", day);
    }

    void interestUntil(ClaimId id, LocalDate day) {
        update(id, "interest_until = :value", day);
    }

    void suspended(ClaimId id, boolean suspended) {
        update(id, "suspended = :value", suspended);
    }

    void remind(ClaimId id, LocalDate on, String note, PersonId by) {
        jdbc.sql("insert into app.claim_reminder values (:case, :number, :on, :note, :at, :by) on conflict do nothing")
                .param("case", id.reference().text())
                .param("number", id.number())
                .param("on", on)
                .param("note", note)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    void propose(ClaimId id, UUID writeOff, WriteOffKind kind, ClaimAmount amount, String reason, PersonId by) {
        jdbc.sql(
                        "insert into app.claim_write_off values (:id, :case, :number, :kind, :principal, :interest, :reason, :at, :by)")
                .param("id", writeOff)
                .param("case", id.reference().text())
                .param("number", id.number())
                .param("kind", kind.name())
                .param("principal", amount.principal().cents())
                .param("interest", amount.interest().cents())
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    void decide(WriteOff writeOff, boolean approved, String reason, PersonId by) {
        jdbc.sql("insert into app.claim_write_off_decision values (:id, :approved, :reason, :at, :by)")
                .param("id", writeOff.id())
                .param("approved", approved)
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    private void update(ClaimId id, String assignment, @Nullable Object value) {
        jdbc.sql("update app.claim set " + assignment + " where case_reference = :case and number = :number")
                .param("value", value)
                .param("case", id.reference().text())
                .param("number", id.number())
                .update();
    }
}
