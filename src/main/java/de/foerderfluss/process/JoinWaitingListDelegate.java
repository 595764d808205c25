package de.foerderfluss.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the case on the waiting list of its budget line. */
@Component("joinWaitingList")
class JoinWaitingListDelegate implements JavaDelegate {

    private final CaseFunds funds;

    JoinWaitingListDelegate(CaseFunds funds) {
        this.funds = funds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        funds.joinWaitingList(Strand.of(execution).reference());
    }
}
