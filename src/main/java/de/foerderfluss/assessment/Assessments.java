package de.foerderfluss.assessment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.shared.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the assessment of each case has come. */
@Component
class Assessments {

    private final JdbcClient jdbc;
    private final Applications applications;
    private final CompletenessRows checks;
    private final JudgementRows judgements;
    private final RecordRows records;

    Assessments(
            JdbcClient jdbc,
            Applications applications,
            CompletenessRows checks,
            JudgementRows judgements,
            RecordRows records) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.checks = checks;
        this.judgements = judgements;
        this.records = records;
    }

    /** @throws de.foerderfluss.application.UnknownCase if there is no such case */
    AssessmentView view(CaseReference reference) {
        applications.get(reference);
        return new AssessmentView(
                checks.of(reference),
                judgements.eligibility(reference),
                judgements.opinion(reference),
                records.find(reference));
    }

    /** The same, after waiting for whoever is acting and holding the case until the end of the transaction. */
    AssessmentView locked(CaseReference reference) {
        applications.get(reference);
        jdbc.sql("insert into app.assessment (case_reference) values (:reference) on conflict do nothing")
                .param("reference", reference.text())
                .update();
        jdbc.sql("select case_reference from app.assessment where case_reference = :reference for update")
                .param("reference", reference.text())
                .query(String.class)
                .single();
        return view(reference);
    }
}
