package de.foerderfluss.assessment;

import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assessment of a case, step by step: completeness, eligibility, technical opinion, assessment record. Each step is done once;
 * whoever comes second is told so and nothing is changed. All verbs throw {@link de.foerderfluss.application.UnknownCase} if there is no
 * such case, {@link de.foerderfluss.identity.NotPermitted} without the role, {@link AssessmentStepTooEarly} or
 * {@link AssessmentStepRepeated} out of turn, and {@link de.foerderfluss.form.FormRejected} for wrong input.
 */
@Component
@Transactional
public class CaseAssessment {

    private final Assessments assessments;
    private final AssessmentForms forms;
    private final CompletenessStep completeness;
    private final EligibilityStep eligibility;
    private final OpinionStep opinion;
    private final RecordStep record;

    CaseAssessment(
            Assessments assessments,
            AssessmentForms forms,
            CompletenessStep completeness,
            EligibilityStep eligibility,
            OpinionStep opinion,
            RecordStep record) {
        this.assessments = assessments;
        this.forms = forms;
        this.completeness = completeness;
        this.eligibility = eligibility;
        this.opinion = opinion;
        this.record = record;
    }

    /**
     * A clerk says whether the application is complete, asks for what is missing, or goes on with what is there.
     *
     * @param raw input of the form {@code completeness-check}
     */
    public void checkCompleteness(Actor clerk, CaseReference reference, Map<String, ?> raw) {
        completeness.check(clerk, reference, raw);
    }

    /** Asks the guideline about the application and keeps the answer; asked again, the kept answer is returned. */
    public FundingAnswer assessEligibility(CaseReference reference) {
        return eligibility.assess(reference);
    }

    /**
     * A technical reviewer gives the opinion of the technical department.
     *
     * @param raw input of the form {@code technical-opinion}
     */
    public void giveTechnicalOpinion(Actor reviewer, CaseReference reference, Map<String, ?> raw) {
        opinion.give(reviewer, reference, raw);
    }

    /**
     * A clerk, who must not be the technical reviewer, recognises expenditure and recommends a decision. The recommended grant is what
     * the guideline gives for the recognised expenditure: a clerk can reduce, never raise it.
     *
     * @param raw input of the form {@code assessment-record}
     * @throws de.foerderfluss.identity.SamePersonTwice if the clerk gave the technical opinion
     */
    public AssessmentRecord recordAssessment(Actor clerk, CaseReference reference, Map<String, ?> raw) {
        return record.write(clerk, reference, raw);
    }

    /** How far the assessment has come. */
    @Transactional(readOnly = true)
    public AssessmentView of(CaseReference reference) {
        return assessments.view(reference);
    }

    /** The assessment record. */
    @Transactional(readOnly = true)
    public AssessmentRecord recorded(CaseReference reference) {
        return assessments
                .view(reference)
                .record()
                .orElseThrow(() -> new AssessmentStepTooEarly("Der Prüfvermerk ist noch nicht geschrieben"));
    }

    /** What is to be reserved: the recommended grant by budget year, none if a rejection is recommended. */
    @Transactional(readOnly = true)
    public YearlyAmounts recommendedGrant(CaseReference reference) {
        return recorded(reference).recommendedGrant();
    }

    /** What has to be there before this application is complete. */
    @Transactional(readOnly = true)
    public List<ChecklistItem> checklist(CaseReference reference) {
        return forms.checklist(reference);
    }

    /** The form {@code completeness-check} with its checklist and what the last check had seen. */
    @Transactional(readOnly = true)
    public OpenedForm completenessForm(CaseReference reference) {
        return forms.completeness(reference);
    }

    /** The form {@code technical-opinion}. */
    @Transactional(readOnly = true)
    public OpenedForm opinionForm(CaseReference reference) {
        return forms.opinion(reference);
    }

    /** The form {@code assessment-record} with every item of the application, recognised in full. */
    @Transactional(readOnly = true)
    public OpenedForm recordForm(CaseReference reference) {
        return forms.record(reference);
    }
}
