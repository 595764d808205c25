package de.foerderfluss.decision;

import de.foerderfluss.application.Applications;
import de.foerderfluss.assessment.AssessmentRecord;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays out what a decision is made on. */
@Component
class DecisionDesk {

    private final Applications applications;
    private final CaseAssessment assessment;
    private final DecisionRows rows;

    DecisionDesk(Applications applications, CaseAssessment assessment, DecisionRows rows) {
        this.applications = applications;
        this.assessment = assessment;
        this.rows = rows;
    }

    /** @throws de.foerderfluss.assessment.AssessmentStepTooEarly if the assessment record is not written yet */
    DecisionMatters matters(CaseReference reference) {
        AssessmentRecord assessed = assessment.recorded(reference);
        return new DecisionMatters(applications.get(reference), assessment.of(reference), assessed, rows.of(reference));
    }

    /** The same, after waiting for whoever is deciding the case and holding it until the end of the transaction. */
    DecisionMatters locked(CaseReference reference) {
        assessment.recorded(reference);
        rows.lock(reference);
        return matters(reference);
    }

    List<Decision> history(CaseReference reference) {
        return rows.of(reference);
    }
}
