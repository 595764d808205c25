package de.foerderfluss.process;

import de.foerderfluss.notice.CourtActions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that the remedy period has ended while an action is pending. */
@Component("recordRemedyPeriodEnd")
class RecordRemedyPeriodEndDelegate implements JavaDelegate {

    private final CourtActions actions;

    RecordRemedyPeriodEndDelegate(CourtActions actions) {
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Strand strand = Strand.of(execution);
        actions.remedyPeriodEnded(strand.reference(), strand.matter());
    }
}
