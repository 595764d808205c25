package de.foerderfluss.assessment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The completeness checks of all cases: written once, then only the arrival of documents is added. */
@Component
class CompletenessRows {

    private record Item(int number, MissingItem missing) {}

    private record Code(int number, String code) {}

    private final JdbcClient jdbc;

    CompletenessRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseReference reference, CompletenessRound round) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into app.completeness_check
                          (id, case_reference, number, outcome, reply_date, note, checked_by, checked_at)
                        values (:id, :reference, :number, :outcome, :replyDate, :note, :by, :at)""")
                .param("id", id)
                .param("reference", reference.text())
                .param("number", round.number())
                .param("outcome", round.outcome().name())
                .param("replyDate", round.replyDate())
                .param("note", round.note())
                .param("by", round.checkedBy().value())
                .param("at", round.checkedAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into app.completeness_check_item (check_id, position, item_code)
                        select :id, place, code from unnest(:codes::text[]) with ordinality as item (code, place)""")
                .param("id", id)
                .param("codes", round.presentItems().toArray(String[]::new))
                .update();
        for (MissingItem missing : round.missingItems()) {
            jdbc.sql(
                            "insert into app.missing_item (check_id, position, item, reason) values (:id, :place, :item, :reason)")
                    .param("id", id)
                    .param("place", round.missingItems().indexOf(missing) + 1)
                    .param("item", missing.item())
                    .param("reason", missing.reason())
                    .update();
        }
    }

    /** Oldest first. */
    List<CompletenessRound> of(CaseReference reference) {
        Map<Integer, List<String>> codes = codes(reference);
        Map<Integer, List<MissingItem>> missing = missing(reference);
        return new ArrayList<>(
                jdbc.sql("select * from app.completeness_check where case_reference = :reference order by number")
                        .param("reference", reference.text())
                        .query((row, index) -> round(row, codes, missing))
                        .list());
    }

    /** @return whether documents were awaited */
    boolean answered(CaseReference reference, Instant at) {
        return jdbc.sql("""
                                update app.completeness_check set answered_at = :at
                                where case_reference = :reference and outcome = 'DOCUMENTS_MISSING' and answered_at is null
                                  and number = (select max(number) from app.completeness_check where case_reference = :reference)""")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reference", reference.text())
                        .update()
                == 1;
    }

    private Map<Integer, List<String>> codes(CaseReference reference) {
        return jdbc.sql("""
                        select number, item_code as code from app.completeness_check_item
                        join app.completeness_check on id = check_id
                        where case_reference = :reference order by number, position""").param("reference", reference.text()).query(Code.class).list().stream()
                .collect(Collectors.groupingBy(Code::number, Collectors.mapping(Code::code, Collectors.toList())));
    }

    private Map<Integer, List<MissingItem>> missing(CaseReference reference) {
        return jdbc
                .sql("""
                        select number, item, reason from app.missing_item join app.completeness_check on id = check_id
                        where case_reference = :reference order by number, position""")
                .param("reference", reference.text())
                .query((row, index) ->
                        new Item(row.getInt("number"), new MissingItem(row.getString("item"), row.getString("reason"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Item::number, Collectors.mapping(Item::missing, Collectors.toList())));
    }

    private static CompletenessRound round(
            ResultSet row, Map<Integer, List<String>> codes, Map<Integer, List<MissingItem>> missing)
            throws SQLException {
        int number = row.getInt("number");
        return new CompletenessRound(
                number,
                CompletenessOutcome.valueOf(row.getString("outcome")),
                codes.getOrDefault(number, List.of()),
                missing.getOrDefault(number, List.of()),
                row.getObject("reply_date", LocalDate.class),
                row.getString("note"),
                new PersonId(row.getObject("checked_by", UUID.class)),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("answered_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
