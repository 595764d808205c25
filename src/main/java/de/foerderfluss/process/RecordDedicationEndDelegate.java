package de.foerderfluss.process;

import de.foerderfluss.closure.Dedications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that what was bought with the grant is no longer bound. */
@Component("recordDedicationEnd")
class RecordDedicationEndDelegate implements JavaDelegate {

    private final Dedications dedications;

    RecordDedicationEndDelegate(Dedications dedications) {
        this.dedications = dedications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dedications.elapsed(Strand.of(execution).reference());
    }
}
