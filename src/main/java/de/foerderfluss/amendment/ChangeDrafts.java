package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the drafts: with their files the only ones of this room that change. Callers hold the case file. */
@Component
class ChangeDrafts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> FORM = new TypeReference<>() {};
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");
    private static final int LIMIT_CHARACTERS = 500_000;

    private final JdbcClient jdbc;
    private final ChangeFiles files;
    private final Clock clock;

    ChangeDrafts(JdbcClient jdbc, ChangeFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    ChangeDraft of(CaseReference reference) {
        return jdbc.sql("select * from amendment_draft where case_reference = :case")
                .param("case", reference.text())
                .query((row, index) -> draft(reference, row))
                .optional()
                .orElseGet(() -> ChangeDraft.blank(reference));
    }

    /** Keeps the values as they were typed, but for the one character that no database text can hold. */
    ChangeDraft save(CaseReference reference, Map<String, ?> values, PersonId by) {
        String json = NUL.matcher(JSON.writeValueAsString(values)).replaceAll("$1");
        if (json.length() > LIMIT_CHARACTERS) {
            throw new ChangeTooLarge();
        }
        jdbc.sql("""
                        insert into amendment_draft (case_reference, version, content, saved_at, saved_by, editors)
                        values (:case, 1, :content::jsonb, :at, :by, array [:by::uuid])
                        on conflict (case_reference) do update
                        set version = amendment_draft.version + 1, content = excluded.content, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by,
                            editors = case when :by = any (amendment_draft.editors) then amendment_draft.editors
                                           else amendment_draft.editors || :by::uuid end
                        """)
                .param("case", reference.text())
                .param("content", json)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
        return of(reference);
    }

    /** Leaves a blank draft behind, whose version goes on. */
    void clear(CaseReference reference) {
        files.removeAll(reference);
        jdbc.sql("""
                        update amendment_draft set version = version + 1, content = '{}', editors = '{}'
                        where case_reference = :case
                        """).param("case", reference.text()).update();
    }

    private ChangeDraft draft(CaseReference reference, ResultSet row) throws SQLException {
        UUID[] editors = (UUID[]) row.getArray("editors").getArray();
        return new ChangeDraft(
                reference,
                row.getInt("version"),
                JSON.readValue(row.getString("content"), FORM),
                files.of(reference),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("saved_by", UUID.class)),
                Arrays.stream(editors).map(PersonId::new).collect(Collectors.toSet()));
    }
}
