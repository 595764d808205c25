package de.foerderfluss.hearing;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grounds, and on which matters nobody is heard: only ever added to, the last one on a matter counts. */
@Component
class DispensationRows {

    private static final String LAST = """
            select distinct on (d.matter) d.matter, d.reason, d.dispensed_by, d.dispensed_at, g.*
            from app.hearing_dispensation d join app.hearing_dispensation_ground g on g.code = d.ground
            where d.case_reference = :case order by d.matter, d.number desc
            """;

    private final JdbcClient jdbc;

    DispensationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DispensationGround> grounds() {
        return jdbc.sql("select * from app.hearing_dispensation_ground order by position")
                .query(DispensationRows::ground)
                .list();
    }

    List<Dispensation> of(CaseReference reference) {
        return jdbc.sql(LAST)
                .param("case", reference.text())
                .query(DispensationRows::dispensation)
                .list();
    }

    void add(CaseReference reference, Dispensation dispensation) {
        jdbc.sql("""
                        insert into app.hearing_dispensation (case_reference, matter, number, ground, reason, dispensed_by, dispensed_at)
                        select :case, :matter, coalesce(max(number), 0) + 1, :ground, :reason, :by, :at
                        from app.hearing_dispensation where case_reference = :case and matter = :matter
                        """)
                .param("case", reference.text())
                .param("matter", dispensation.matter().text())
                .param("ground", dispensation.ground().code())
                .param("reason", dispensation.reason())
                .param("by", dispensation.by().value())
                .param("at", dispensation.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Dispensation dispensation(ResultSet row, int number) throws SQLException {
        return new Dispensation(
                new MatterKey(row.getString("matter")),
                ground(row, number),
                row.getString("reason"),
                new PersonId(row.getObject("dispensed_by", UUID.class)),
                row.getObject("dispensed_at", OffsetDateTime.class).toInstant());
    }

    private static DispensationGround ground(ResultSet row, int number) throws SQLException {
        return new DispensationGround(
                row.getString("code"),
                row.getString("german_name"),
                row.getString("legal_basis"),
                row.getBoolean("only_requests"),
                row.getBoolean("verified"));
    }
}
