package de.foerderfluss.closure;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The closed cases: only ever added to. */
@Component
class ClosureRows {

    private final JdbcClient jdbc;

    ClosureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Closure> find(CaseReference reference) {
        return jdbc.sql("select * from case_closure where case_reference = :case")
                .param("case", reference.text())
                .query((row, number) -> closure(row))
                .optional();
    }

    void add(Closure closure) {
        jdbc.sql("""
                        insert into case_closure (case_reference, ground, retain_until, retention_verified, closed_by, closed_at)
                        values (:case, :ground, :until, :verified, :by, :at)
                        """)
                .param("case", closure.reference().text())
                .param("ground", closure.ground().name())
                .param("until", closure.retainUntil())
                .param("verified", closure.retentionVerified())
                .param("by", closure.closedBy().value())
                .param("at", closure.closedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<CaseReference> among(Collection<CaseReference> references) {
        List<String> texts = references.stream().map(CaseReference::text).toList();
        return jdbc
                .sql("select case_reference from case_closure where case_reference in (:cases)")
                .param("cases", texts)
                .query(String.class)
                .list()
                .stream()
                .map(CaseReference::new)
                .collect(Collectors.toSet());
    }

    Set<CaseReference> all() {
        return jdbc.sql("select case_reference from case_closure").query(String.class).list().stream()
                .map(CaseReference::new)
                .collect(Collectors.toSet());
    }

    private static Closure closure(ResultSet row) throws SQLException {
        return new Closure(
                new CaseReference(row.getString("case_reference")),
                ClosureGround.valueOf(row.getString("ground")),
                row.getObject("retain_until", LocalDate.class),
                row.getBoolean("retention_verified"),
                new PersonId(row.getObject("closed_by", UUID.class)),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
    }
}
