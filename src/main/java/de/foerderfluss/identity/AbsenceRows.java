package de.foerderfluss.identity;

import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of absences: only ever added to. */
@Component
class AbsenceRows {

    private static final String SELECT =
            "select a.*, e.ended_at from app.absence a left join app.absence_end e on e.absence_id = a.id ";

    private final JdbcClient jdbc;

    AbsenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else records or ends an absence. */
    void queue() {
        jdbc.sql("select cast(pg_advisory_xact_lock(70101) as text)")
                .query(String.class)
                .single();
    }

    void add(Absence absence) {
        jdbc.sql("""
                        insert into app.absence (id, person_id, deputy_id, first_day, last_day, recorded_by, recorded_at)
                        values (:id, :person, :deputy, :from, :until, :by, :at)
                        """)
                .param("id", absence.id())
                .param("person", absence.person().value())
                .param("deputy", absence.deputy().value())
                .param("from", absence.from())
                .param("until", absence.until())
                .param("by", absence.recordedBy().value())
                .param("at", absence.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(Absence absence, PersonId by, Instant at) {
        jdbc.sql("insert into app.absence_end values (:id, :by, :at) on conflict do nothing")
                .param("id", absence.id())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(AbsenceRows::read)
                .optional();
    }

    /** Absences of the person and those in which the person is the deputy, the latest first. */
    List<Absence> concerning(PersonId person) {
        return jdbc.sql(SELECT
                        + "where :person in (a.person_id, a.deputy_id) order by a.first_day desc, a.id limit 200")
                .param("person", person.value())
                .query(AbsenceRows::read)
                .list();
    }

    /** Whom the person stands in for on this day. */
    List<PersonId> represented(PersonId deputy, LocalDate day) {
        return jdbc.sql("""
                        select a.person_id from app.absence a
                        where a.deputy_id = :deputy and :day between a.first_day and a.last_day
                          and not exists (select 1 from app.absence_end e where e.absence_id = a.id)
                        """)
                .param("deputy", deputy.value())
                .param("day", day)
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those that last or are to come first, then the latest. */
    List<Absence> all(LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + "order by (e.ended_at is null and a.last_day >= :today) desc, a.first_day desc, a.id limit 500")
                .param("today", today)
                .query(AbsenceRows::read)
                .list();
    }

    private static Absence read(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Absence(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PersonId(row.getObject("deputy_id", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
