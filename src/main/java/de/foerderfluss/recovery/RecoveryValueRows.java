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

/** The stored figures of recovery, only ever added to. */
@Component
class RecoveryValueRows {

    private final JdbcClient jdbc;

    RecoveryValueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row of each key that is used on the day. */
    List<RecoveryValue> on(LocalDate day) {
        return jdbc.sql("""
                        select distinct on (value_key) * from app.recovery_value
                        where valid_from <= :day order by value_key, revision desc
                        """).param("day", day).query(RecoveryValueRows::read).list();
    }

    /** Every row there ever was for the key, the newest first. */
    List<RecoveryValue> history(RecoveryKey key) {
        return jdbc.sql("select * from app.recovery_value where value_key = :key order by revision desc")
                .param("key", key.name())
                .query(RecoveryValueRows::read)
                .list();
    }

    void add(RecoveryValue value) {
        jdbc.sql("""
                        insert into app.recovery_value
                        values (:key, :revision, :value, :from, :source, :mark, :verified, :by, :at)
                        """)
                .param("key", value.key().name())
                .param("revision", value.revision())
                .param("value", value.value())
                .param("from", value.validFrom())
                .param("source", value.source())
                .param("mark", value.mark())
                .param("verified", value.verified())
                .param("by", value.changedBy().value())
                .param("at", value.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RecoveryValue read(ResultSet row, int number) throws SQLException {
        return new RecoveryValue(
                RecoveryKey.valueOf(row.getString("value_key")),
                row.getInt("revision"),
                row.getString("value"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                row.getString("mark"),
                row.getBoolean("verified"),
                new PersonId(row.getObject("changed_by", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
