package de.foerderfluss.assessment;

import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The guideline's answer and the technical opinion of each case: written once. */
@Component
class JudgementRows {

    private final JdbcClient jdbc;

    JudgementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseReference reference, FundingAnswer answer, Instant at) {
        jdbc.sql("insert into app.eligibility_assessment values (:reference, :version, :answer, :at)")
                .param("reference", reference.text())
                .param("version", answer.version())
                .param("answer", Snapshot.of(answer))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<FundingAnswer> eligibility(CaseReference reference) {
        return jdbc.sql("select answer from app.eligibility_assessment where case_reference = :reference")
                .param("reference", reference.text())
                .query(String.class)
                .optional()
                .map(Snapshot::answer);
    }

    void add(CaseReference reference, TechnicalOpinion opinion) {
        jdbc.sql("""
                        insert into app.technical_opinion values
                        (:reference, :standards, :reuse, :security, :appropriateness, :recommendation, :conditions, :by, :at)""")
                .param("reference", reference.text())
                .param("standards", opinion.standardsMet().name())
                .param("reuse", opinion.reuse().name())
                .param("security", opinion.informationSecurity().name())
                .param("appropriateness", opinion.appropriateness())
                .param("recommendation", opinion.recommendation().name())
                .param("conditions", opinion.conditions())
                .param("by", opinion.givenBy().value())
                .param("at", opinion.givenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<TechnicalOpinion> opinion(CaseReference reference) {
        return jdbc.sql("select * from app.technical_opinion where case_reference = :reference")
                .param("reference", reference.text())
                .query(JudgementRows::opinion)
                .optional();
    }

    private static TechnicalOpinion opinion(ResultSet row, int index) throws SQLException {
        return new TechnicalOpinion(
                Degree.valueOf(row.getString("standards_met")),
                Degree.valueOf(row.getString("reuse")),
                Degree.valueOf(row.getString("information_security")),
                row.getString("appropriateness"),
                TechnicalRecommendation.valueOf(row.getString("recommendation")),
                row.getString("conditions"),
                new PersonId(row.getObject("given_by", UUID.class)),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
