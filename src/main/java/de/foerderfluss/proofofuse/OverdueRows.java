package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days that passed without a proof: only ever added to. */
@Component
class OverdueRows {

    private static final String MISSED = """
            select d.case_reference, o.year from proof_obligation o
            join deadline d on d.case_reference = o.case_reference and d.kind = 'PROOF_DUE' and d.ended_at is null
                and d.subject = case o.year when 0 then 'PROOF_OF_USE' else 'INTERIM_PROOF:' || o.year end
            where d.due_on <= :latest
              and not exists (select 1 from proof_overdue n where n.case_reference = o.case_reference and n.year = o.year
                                and n.due_on = d.due_on)
            order by d.due_on, d.case_reference, o.year
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OverdueRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Proofs due on the day or before that nobody has noticed yet; a deadline that runs means that the proof is not there. */
    List<ProofId> missed(LocalDate latest) {
        return jdbc.sql(MISSED)
                .param("latest", latest)
                .query((row, number) ->
                        new ProofId(new CaseReference(row.getString("case_reference")), row.getInt("year")))
                .list();
    }

    /** Whether it is noticed for the first time; the caller holds the obligation's lock. */
    boolean notice(ProofId id, LocalDate due) {
        return jdbc.sql("""
                        insert into proof_overdue
                        select :case, :year, :due, count(*) + 1, :at from proof_overdue where case_reference = :case
                        on conflict (case_reference, year, due_on) do nothing
                        """)
                        .param("case", id.reference().text())
                        .param("year", id.year())
                        .param("due", due)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    Optional<MissedDay> last(ProofId id) {
        return jdbc.sql("""
                        select due_on, number from proof_overdue where case_reference = :case and year = :year
                        order by number desc limit 1
                        """)
                .param("case", id.reference().text())
                .param("year", id.year())
                .query((row, number) ->
                        new MissedDay(id, row.getObject("due_on", LocalDate.class), row.getInt("number")))
                .optional();
    }
}
