package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The retractions of all cases: at most one each. */
@Component
class RetractionRows {

    private final JdbcClient jdbc;

    RetractionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this is the first one of the case; a second one at the same moment waits for the first. */
    boolean add(Retraction retraction) {
        return jdbc.sql("""
                                insert into app.application_retraction (case_reference, reason, retracted_by, retracted_at)
                                values (:case, :reason, :by, :at) on conflict do nothing
                                """)
                        .param("case", retraction.reference().text())
                        .param("reason", retraction.reason())
                        .param("by", retraction.by().value())
                        .param("at", retraction.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Retraction> find(CaseReference reference) {
        return jdbc.sql("select * from app.application_retraction where case_reference = :case")
                .param("case", reference.text())
                .query(RetractionRows::read)
                .optional();
    }

    List<String> among(Collection<CaseReference> references) {
        return jdbc.sql("select case_reference from app.application_retraction where case_reference in (:cases)")
                .param("cases", references.stream().map(CaseReference::text).toList())
                .query(String.class)
                .list();
    }

    List<String> all() {
        return jdbc.sql("select case_reference from app.application_retraction")
                .query(String.class)
                .list();
    }

    private static Retraction read(ResultSet row, int number) throws SQLException {
        return new Retraction(
                new CaseReference(row.getString("case_reference")),
                row.getString("reason"),
                new PersonId(row.getObject("retracted_by", UUID.class)),
                row.getObject("retracted_at", OffsetDateTime.class).toInstant());
    }
}
