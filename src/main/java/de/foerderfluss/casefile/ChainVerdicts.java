package de.foerderfluss.casefile;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The results of all recomputations: only ever added to. */
@Component
class ChainVerdicts {

    private final JdbcClient jdbc;

    ChainVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ChainVerdict verdict) {
        jdbc.sql("""
                        insert into case_file_check (case_reference, checked_at, checked_by, entries, intact, first_broken)
                        values (:case, :at, :by, :entries, :intact, :broken)
                        """)
                .param("case", verdict.reference().text())
                .param("at", verdict.at().atOffset(ZoneOffset.UTC))
                .param("by", verdict.by().value())
                .param("entries", verdict.entries())
                .param("intact", verdict.isIntact())
                .param("broken", verdict.firstBrokenEntry(), Types.BIGINT)
                .update();
    }

    Optional<ChainVerdict> last(CaseReference reference) {
        return jdbc.sql("select * from case_file_check where case_reference = :case order by number desc limit 1")
                .param("case", reference.text())
                .query(ChainVerdicts::read)
                .optional();
    }

    /** The files whose last result says that they are broken. */
    List<ChainVerdict> broken() {
        return jdbc.sql("""
                        select * from (select distinct on (case_reference) * from case_file_check
                                       order by case_reference, number desc) last
                        where not intact order by case_reference
                        """).query(ChainVerdicts::read).list();
    }

    /** Every file, the one that was not checked for the longest time first. */
    List<CaseReference> longestUnchecked() {
        return jdbc.sql("""
                        select f.case_reference from case_file f
                        left join case_file_check c on c.case_reference = f.case_reference
                        group by f.case_reference order by max(c.number) nulls first, f.case_reference
                        """)
                .query((row, number) -> new CaseReference(row.getString("case_reference")))
                .list();
    }

    private static ChainVerdict read(ResultSet row, int number) throws SQLException {
        return new ChainVerdict(
                new CaseReference(row.getString("case_reference")),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("checked_by", UUID.class)),
                row.getLong("entries"),
                row.getObject("first_broken", Long.class));
    }
}
