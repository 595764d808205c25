package de.foerderfluss.process;

import de.foerderfluss.notice.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the municipality that its application has arrived. */
@Component("confirmReceipt")
class ConfirmReceiptDelegate implements JavaDelegate {

    private final Correspondence correspondence;

    ConfirmReceiptDelegate(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        correspondence.confirmReceipt(Strand.of(execution).reference());
    }
}
