package de.foerderfluss.recovery;

import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored base rates, only ever added to. */
@Component
class BaseRateRows {

    private final JdbcClient jdbc;

    BaseRateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row that counts for each half-year, the latest half-year first. */
    List<BaseRate> current() {
        return jdbc.sql("select distinct on (valid_from) * from app.base_rate order by valid_from desc, revision desc")
                .query(BaseRateRows::read)
                .list();
    }

    /** Every row there ever was for the half-year, the newest first. */
    List<BaseRate> history(LocalDate validFrom) {
        return jdbc.sql("select * from app.base_rate where valid_from = :from order by revision desc")
                .param("from", validFrom)
                .query(BaseRateRows::read)
                .list();
    }

    void add(BaseRate rate) {
        jdbc.sql("insert into app.base_rate values (:from, :revision, :points, :source, :mark, :verified, :by, :at)")
                .param("from", rate.validFrom())
                .param("revision", rate.revision())
                .param("points", rate.rate().basisPoints())
                .param("source", rate.source())
                .param("mark", rate.mark())
                .param("verified", rate.verified())
                .param("by", rate.recordedBy().value())
                .param("at", rate.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static BaseRate read(ResultSet row, int number) throws SQLException {
        return new BaseRate(
                row.getObject("valid_from", LocalDate.class),
                row.getInt("revision"),
                new InterestRate(row.getInt("basis_points")),
                row.getString("source"),
                row.getString("mark"),
                row.getBoolean("verified"),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
