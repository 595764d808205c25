package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.APPROVED;

import de.foerderfluss.decision.DecisionApproved;
import de.foerderfluss.decision.DecisionProposed;
import de.foerderfluss.decision.DecisionReturned;
import de.foerderfluss.decision.FundsForgone;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is decided moves the case on. */
@Component
class DecisionListener {

    private final Proceedings proceedings;
    private final CaseFunds funds;

    DecisionListener(Proceedings proceedings, CaseFunds funds) {
        this.proceedings = proceedings;
        this.funds = funds;
    }

    @EventListener
    void on(FundsForgone event) {
        funds.leaveWaitingList(event.reference(), event.reason());
        proceedings.announce(AwaitedMessage.DECISION_WITHOUT_FUNDS, Strand.of(event.reference()), Map.of());
    }

    @EventListener
    void on(DecisionProposed event) {
        proceedings.complete(UserStep.PROPOSE_DECISION, Strand.of(event.reference()), Map.of());
    }

    @EventListener
    void on(DecisionApproved event) {
        proceedings.complete(UserStep.APPROVE_DECISION, Strand.of(event.reference()), APPROVED.with(true));
    }

    /** Between approval and issue the step that issues finds that the approval is void, and sends the case back. */
    @EventListener
    void on(DecisionReturned event) {
        Strand strand = Strand.of(event.reference());
        if (!proceedings.retried("Task_IssueNotice", strand)) {
            proceedings.complete(UserStep.APPROVE_DECISION, strand, APPROVED.with(false));
        }
    }
}
