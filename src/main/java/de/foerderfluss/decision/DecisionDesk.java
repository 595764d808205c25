package de.foerderfluss.decision;

import de.foerderfluss.application.Applications;
import de.foerderfluss.assessment.AssessmentRecord;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays out what a decision is made on. */
@Component
class DecisionDesk {

    private final Applications applications;
    private final CaseAssessment assessment;
    private final DecisionRows rows;
    private final WithoutFundsRows withoutFunds;
    private final CaseFile caseFile;

    DecisionDesk(
            Applications applications,
            CaseAssessment assessment,
            DecisionRows rows,
            WithoutFundsRows withoutFunds,
            CaseFile caseFile) {
        this.applications = applications;
        this.assessment = assessment;
        this.rows = rows;
        this.withoutFunds = withoutFunds;
        this.caseFile = caseFile;
    }

    /** @throws de.foerderfluss.assessment.AssessmentStepTooEarly if the assessment record is not written yet */
    DecisionMatters matters(CaseReference reference) {
        AssessmentRecord assessed = assessment.recorded(reference);
        return new DecisionMatters(
                applications.get(reference),
                assessment.of(reference),
                assessed,
                withoutFunds.find(reference).orElse(null),
                rows.of(reference));
    }

    /**
     * The same, after waiting for whoever is deciding the case and holding it until the end of the transaction. The file comes first, as
     * in every automatic step, so that whoever decides and whatever issues wait for each other instead of blocking each other.
     */
    DecisionMatters locked(CaseReference reference) {
        assessment.recorded(reference);
        caseFile.hold(reference);
        rows.lock(reference);
        return matters(reference);
    }

    List<Decision> history(CaseReference reference) {
        return rows.of(reference);
    }
}
