package de.foerderfluss.identity;

import de.foerderfluss.shared.MunicipalityKey;
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

/** The rows of seats in councils: only ever added to. */
@Component
class MembershipRows {

    private static final String SELECT = """
            select m.*, e.ends_on from app.council_membership m
            left join app.council_membership_end e on e.membership_id = m.id
            """;

    private final JdbcClient jdbc;

    MembershipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing happens if the same seat is recorded already. */
    void add(CouncilMembership membership) {
        jdbc.sql("""
                        insert into app.council_membership (id, person_id, ags, valid_from, reason, recorded_by, recorded_at)
                        values (:id, :person, :ags, :from, :reason, :by, :at) on conflict (person_id, ags, valid_from) do nothing
                        """)
                .param("id", membership.id())
                .param("person", membership.person().value())
                .param("ags", membership.municipality().ags())
                .param("from", membership.from())
                .param("reason", membership.reason())
                .param("by", membership.recordedBy().value())
                .param("at", membership.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(CouncilMembership membership, LocalDate until, String reason, PersonId by, Instant at) {
        jdbc.sql("insert into app.council_membership_end values (:id, :until, :reason, :by, :at)")
                .param("id", membership.id())
                .param("until", until)
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<CouncilMembership> find(UUID id) {
        return jdbc.sql(SELECT + "where m.id = :id for update of m")
                .param("id", id)
                .query(MembershipRows::read)
                .optional();
    }

    /** The latest first. */
    List<CouncilMembership> of(PersonId person) {
        return jdbc.sql(SELECT + "where m.person_id = :person order by m.valid_from desc, m.ags")
                .param("person", person.value())
                .query(MembershipRows::read)
                .list();
    }

    List<CouncilMembership> all() {
        return jdbc.sql(SELECT + "order by m.recorded_at desc, m.id limit 500")
                .query(MembershipRows::read)
                .list();
    }

    private static CouncilMembership read(ResultSet row, int number) throws SQLException {
        return new CouncilMembership(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new MunicipalityKey(row.getString("ags")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("reason"),
                new PersonId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
