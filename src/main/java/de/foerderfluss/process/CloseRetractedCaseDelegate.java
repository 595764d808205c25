package de.foerderfluss.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives back whatever a retracted case holds, lets its days go and confirms the retraction. */
@Component("closeRetractedCase")
class CloseRetractedCaseDelegate implements JavaDelegate {

    private final RetractedCase retracted;

    CloseRetractedCaseDelegate(RetractedCase retracted) {
        this.retracted = retracted;
    }

    @Override
    public void execute(DelegateExecution execution) {
        retracted.close(Strand.of(execution).reference());
    }
}
