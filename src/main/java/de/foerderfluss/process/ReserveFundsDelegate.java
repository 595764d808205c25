package de.foerderfluss.process;

import de.foerderfluss.budget.BudgetNotEnacted;
import de.foerderfluss.budget.FundsUnavailable;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the recommended grant aside; a lack of funds is an expected turn of the process, not a failure. */
@Component("reserveFunds")
class ReserveFundsDelegate implements JavaDelegate {

    static final String FUNDS_UNAVAILABLE = "FUNDS_UNAVAILABLE";

    private final CaseFunds funds;

    ReserveFundsDelegate(CaseFunds funds) {
        this.funds = funds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            funds.reserve(Strand.of(execution).reference());
        } catch (FundsUnavailable | BudgetNotEnacted obstacle) {
            throw new BpmnError(FUNDS_UNAVAILABLE, obstacle);
        }
    }
}
