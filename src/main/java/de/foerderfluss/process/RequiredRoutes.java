package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.APPROVER_ROLE;
import static de.foerderfluss.process.RoutingVariable.DRAWDOWN_NUMBER;
import static de.foerderfluss.process.RoutingVariable.MATTER;
import static de.foerderfluss.process.RoutingVariable.REPLY_PERIOD_END;
import static de.foerderfluss.process.RoutingVariable.SAMPLE_AWAITED;

import de.foerderfluss.process.engine.EngineObserver;
import de.foerderfluss.process.engine.ModelNames;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets no process begin without what it needs to find its way: its case reference, and the variables without which it would stop. */
@Component
@Order(0)
class RequiredRoutes implements EngineObserver {

    private static final Map<String, List<RoutingVariable<?>>> REQUIRED = Map.of(
            "FourEyesApprovalProcess", List.of(APPROVER_ROLE),
            "EarlyStartProcess", List.of(MATTER),
            "PaymentHandlingProcess", List.of(DRAWDOWN_NUMBER),
            "HearingProcess", List.of(MATTER, REPLY_PERIOD_END),
            "RulingProcess", List.of(MATTER),
            "DedicationPeriodProcess", List.of(MATTER),
            "ProofReminderProcess", List.of(MATTER),
            "SettlementProcess", List.of(MATTER),
            "ProofExaminationProcess", List.of(MATTER, SAMPLE_AWAITED),
            "AmendmentProcess", List.of(MATTER));

    @Override
    public void processBegins(DelegateExecution process) {
        String businessKey = process.getProcessBusinessKey();
        if (businessKey == null || CaseReference.parse(businessKey).isEmpty()) {
            throw new MissingRoute("business key", process);
        }
        REQUIRED.getOrDefault(ModelNames.processKey(process), List.of()).forEach(variable -> variable.in(process));
    }
}
