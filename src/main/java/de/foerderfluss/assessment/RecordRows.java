package de.foerderfluss.assessment;

import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The assessment records of all cases: written once. */
@Component
class RecordRows {

    private final JdbcClient jdbc;

    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AssessmentRecord written) {
        jdbc.sql("insert into app.assessment_record values (:reference, :recommended, :answer, :sections, :at, :hash)")
                .param("reference", written.reference().text())
                .param("recommended", written.grantRecommended())
                .param("answer", Snapshot.of(written.answer()))
                .param("sections", Snapshot.of(written.sections()))
                .param("at", written.recordedAt().atOffset(ZoneOffset.UTC))
                .param("hash", written.hash().hex())
                .update();
        written.recognisedItems().forEach(item -> add(written.reference(), item));
        written.recommendedGrant()
                .byYear()
                .forEach((year, amount) -> jdbc.sql(
                                "insert into app.assessment_record_grant values (:reference, :year, :cents)")
                        .param("reference", written.reference().text())
                        .param("year", year)
                        .param("cents", amount.cents())
                        .update());
        written.authors()
                .forEach(author -> jdbc.sql("insert into app.assessment_record_author values (:reference, :author)")
                        .param("reference", written.reference().text())
                        .param("author", author.value())
                        .update());
    }

    private void add(CaseReference reference, RecognisedItem item) {
        jdbc.sql("""
                        insert into app.assessment_record_item values
                        (:reference, :number, :description, :year, :requested, :recognised, :recurring, :reason)""")
                .param("reference", reference.text())
                .param("number", item.number())
                .param("description", item.description())
                .param("year", item.year())
                .param("requested", item.requested().cents())
                .param("recognised", item.recognised().cents())
                .param("recurring", item.recurring())
                .param("reason", item.reason())
                .update();
    }

    Optional<AssessmentRecord> find(CaseReference reference) {
        return jdbc.sql("select * from app.assessment_record where case_reference = :reference")
                .param("reference", reference.text())
                .query((row, index) -> written(reference, row))
                .optional();
    }

    private AssessmentRecord written(CaseReference reference, ResultSet row) throws SQLException {
        List<RecognisedItem> items = items(reference);
        FundingAnswer answer = Snapshot.answer(row.getString("answer"));
        return new AssessmentRecord(
                reference,
                RecognisedItem.byYear(items),
                items,
                answer,
                grant(reference),
                row.getBoolean("grant_recommended"),
                Snapshot.sections(row.getString("sections")),
                new HashSet<>(authors(reference)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new ContentHash(row.getString("content_hash")));
    }

    private List<RecognisedItem> items(CaseReference reference) {
        return jdbc.sql("select * from app.assessment_record_item where case_reference = :reference order by number")
                .param("reference", reference.text())
                .query((row, index) -> new RecognisedItem(
                        row.getInt("number"),
                        row.getString("description"),
                        row.getInt("year"),
                        Money.ofCents(row.getLong("requested_cents")),
                        Money.ofCents(row.getLong("recognised_cents")),
                        row.getBoolean("recurring"),
                        row.getString("reason")))
                .list();
    }

    private YearlyAmounts grant(CaseReference reference) {
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        jdbc.sql("select year, amount_cents from app.assessment_record_grant where case_reference = :reference")
                .param("reference", reference.text())
                .query(row -> {
                    byYear.put(row.getInt("year"), Money.ofCents(row.getLong("amount_cents")));
                });
        return new YearlyAmounts(byYear);
    }

    private List<PersonId> authors(CaseReference reference) {
        return jdbc
                .sql("select person_id from app.assessment_record_author where case_reference = :reference")
                .param("reference", reference.text())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
