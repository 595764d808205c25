package de.foerderfluss.doublefunding;

import de.foerderfluss.doublefunding.Finding.Answer;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings and their answers: only ever added to, each trace once in a case. */
@Component
class FindingRows {

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;

    FindingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing happens if the case has met this trace before, answered or not. */
    void add(CaseReference reference, FindingKind kind, String trace, String sentence, Instant at) {
        jdbc.sql("""
                        insert into app.double_funding_finding (case_reference, number, kind, trace, sentence, found_at)
                        select :case, count(*) + 1, :kind, :trace, :sentence, :at from app.double_funding_finding
                        where case_reference = :case
                        on conflict (case_reference, kind, trace) do nothing
                        """)
                .param("case", reference.text())
                .param("kind", kind.name())
                .param("trace", trace)
                .param("sentence", sentence.substring(0, Math.min(sentence.length(), LONGEST)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(Finding finding, Answer answer) {
        jdbc.sql("""
                        insert into app.double_funding_answer (case_reference, number, confirmed, reason, answered_by, answered_at)
                        values (:case, :number, :confirmed, :reason, :by, :at)
                        """)
                .param("case", finding.reference().text())
                .param("number", finding.number())
                .param("confirmed", answer.confirmed())
                .param("reason", answer.reason())
                .param("by", answer.by().value())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Finding> of(CaseReference reference) {
        return jdbc.sql("""
                        select f.*, a.confirmed, a.reason, a.answered_by, a.answered_at
                        from app.double_funding_finding f
                        left join app.double_funding_answer a on a.case_reference = f.case_reference and a.number = f.number
                        where f.case_reference = :case order by f.number
                        """)
                .param("case", reference.text())
                .query(FindingRows::read)
                .list();
    }

    /** Those of the cases in which a finding waits for its answer. */
    List<String> open(Collection<CaseReference> references) {
        return jdbc.sql("""
                        select distinct f.case_reference from app.double_funding_finding f
                        where f.case_reference in (:cases) and not exists (select 1 from app.double_funding_answer a
                            where a.case_reference = f.case_reference and a.number = f.number)
                        """)
                .param("cases", references.stream().map(CaseReference::text).toList())
                .query(String.class)
                .list();
    }

    private static Finding read(ResultSet row, int number) throws SQLException {
        return new Finding(
                new CaseReference(row.getString("case_reference")),
                row.getInt("number"),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("sentence"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        UUID by = row.getObject("answered_by", UUID.class);
        return by == null
                ? null
                : new Answer(
                        row.getBoolean("confirmed"),
                        row.getString("reason"),
                        new PersonId(by),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
