package de.foerderfluss.guideline;

import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored guideline: read whole, since it is small, and only ever added to. */
@Component
class GuidelineRows {

    private static final String ALL = "*";
    private static final String IN_USE = """
            select distinct on (version_code, object_code, parameter_key) *
            from app.funding_parameter where valid_from <= :day
            order by version_code, object_code, parameter_key, revision desc""";

    private final JdbcClient jdbc;

    GuidelineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything as it is used on the day. */
    GuidelineSheet on(LocalDate day) {
        return new GuidelineSheet(
                day,
                versions(),
                objects(),
                jdbc.sql(IN_USE).param("day", day).query(this::parameter).list());
    }

    /** Every row there ever was for the value, newest first. */
    List<Parameter> history(String version, @Nullable String object, ParameterKey key) {
        return jdbc.sql("""
                        select * from app.funding_parameter
                        where version_code = :version and object_code = :object and parameter_key = :key
                        order by revision desc""")
                .param("version", version)
                .param("object", object == null ? ALL : object)
                .param("key", key.name())
                .query(this::parameter)
                .list();
    }

    void add(Parameter parameter) {
        jdbc.sql("""
                        insert into app.funding_parameter values
                        (:version, :object, :key, :revision, :value, :validFrom, :source, :mark, :verified, :by, :at)""")
                .param("version", parameter.version())
                .param("object", parameter.object() == null ? ALL : parameter.object())
                .param("key", parameter.key().name())
                .param("revision", parameter.revision())
                .param("value", parameter.value())
                .param("validFrom", parameter.validFrom())
                .param("source", parameter.source())
                .param("mark", parameter.mark())
                .param("verified", parameter.verified())
                .param("by", parameter.changedBy().value())
                .param("at", parameter.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<VersionRow> versions() {
        return jdbc.sql("select code, base_code as base, german_name from app.guideline_version order by code")
                .query(VersionRow.class)
                .list();
    }

    private List<ObjectRow> objects() {
        return jdbc.sql("""
                        select version_code as version, code, number, german_name, verified
                        from app.funding_object order by version_code, position""").query(ObjectRow.class).list();
    }

    private Parameter parameter(ResultSet row, int number) throws SQLException {
        String object = row.getString("object_code");
        return new Parameter(
                row.getString("version_code"),
                object.equals(ALL) ? null : object,
                ParameterKey.valueOf(row.getString("parameter_key")),
                row.getString("value"),
                row.getInt("revision"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                row.getString("mark"),
                row.getBoolean("verified"),
                new PersonId(row.getObject("changed_by", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
