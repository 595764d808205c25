package de.foerderfluss.process;

import de.foerderfluss.notice.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the municipality for what is missing. */
@Component("requestDocuments")
class RequestDocumentsDelegate implements JavaDelegate {

    private final Correspondence correspondence;

    RequestDocumentsDelegate(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        correspondence.requestDocuments(Strand.of(execution).reference());
    }
}
