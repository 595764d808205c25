package de.foerderfluss.process;

import de.foerderfluss.assessment.CaseAssessment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the guideline answer what was submitted. */
@Component("assessEligibility")
class AssessEligibilityDelegate implements JavaDelegate {

    private final CaseAssessment assessment;

    AssessEligibilityDelegate(CaseAssessment assessment) {
        this.assessment = assessment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessment.assessEligibility(Strand.of(execution).reference());
    }
}
