package de.foerderfluss.hearing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.foerderfluss.hearing.Hearing.Closure;
import de.foerderfluss.hearing.Hearing.Extension;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads hearings with all that belongs to them: three statements a case, however many there are. */
@Component
class StoredHearings {

    private static final String HEARINGS = """
            select h.*, c.treatment, c.closed_by, c.closed_at
            from app.hearing h left join app.hearing_closure c on c.case_reference = h.case_reference and c.matter = h.matter
            where h.case_reference = :case order by h.opened_at, h.matter
            """;

    private final JdbcClient jdbc;

    StoredHearings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Part<T>(MatterKey matter, T content) {}

    /** Oldest first. */
    List<Hearing> of(CaseReference reference) {
        Map<MatterKey, List<Extension>> extensions =
                parts("app.hearing_extension", reference, StoredHearings::extension);
        Map<MatterKey, List<HearingAnswer>> answers = parts("app.hearing_answer", reference, StoredHearings::answer);
        return jdbc.sql(HEARINGS)
                .param("case", reference.text())
                .query((row, number) -> hearing(reference, row, extensions, answers))
                .list();
    }

    Optional<Hearing> find(CaseReference reference, MatterKey matter) {
        return of(reference).stream()
                .filter(hearing -> hearing.matter().equals(matter))
                .findFirst();
    }

    private <T> Map<MatterKey, List<T>> parts(String table, CaseReference reference, RowMapper<T> reader) {
        return jdbc
                .sql("select * from " + table + " where case_reference = :case order by matter, number")
                .param("case", reference.text())
                .query((row, number) -> new Part<>(matter(row), reader.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Part::matter, mapping(Part::content, toList())));
    }

    private static Hearing hearing(
            CaseReference reference,
            ResultSet row,
            Map<MatterKey, List<Extension>> allExtensions,
            Map<MatterKey, List<HearingAnswer>> answers)
            throws SQLException {
        MatterKey matter = matter(row);
        List<Extension> extensions = allExtensions.getOrDefault(matter, List.of());
        LocalDate replyBy = row.getObject("reply_by", LocalDate.class);
        return new Hearing(
                reference,
                matter,
                intended(row),
                extensions.isEmpty()
                        ? replyBy
                        : extensions.get(extensions.size() - 1).replyBy(),
                person(row, "opened_by"),
                instant(row, "opened_at"),
                extensions,
                answers.getOrDefault(matter, List.of()),
                closure(row));
    }

    private static IntendedMeasure intended(ResultSet row) throws SQLException {
        Long cents = row.getObject("amount_cents", Long.class);
        return new IntendedMeasure(
                row.getString("measure"),
                row.getString("facts"),
                row.getString("legal_basis"),
                cents == null ? null : Money.ofCents(cents),
                row.getString("interest"));
    }

    private static @Nullable Closure closure(ResultSet row) throws SQLException {
        String treatment = row.getString("treatment");
        return treatment == null ? null : new Closure(treatment, person(row, "closed_by"), instant(row, "closed_at"));
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        return new Extension(
                row.getObject("reply_by", LocalDate.class),
                row.getString("reason"),
                person(row, "extended_by"),
                instant(row, "extended_at"));
    }

    private static HearingAnswer answer(ResultSet row, int number) throws SQLException {
        return new HearingAnswer(
                row.getInt("number"),
                row.getString("content"),
                row.getInt("files"),
                AnswerWay.valueOf(row.getString("way")),
                row.getObject("received_on", LocalDate.class),
                person(row, "recorded_by"),
                instant(row, "recorded_at"));
    }

    private static MatterKey matter(ResultSet row) throws SQLException {
        return new MatterKey(row.getString("matter"));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
