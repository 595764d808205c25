package de.foerderfluss.process;

import de.foerderfluss.proofofuse.ExaminationOutcome;
import de.foerderfluss.proofofuse.ProofExamined;
import de.foerderfluss.proofofuse.ProofKind;
import de.foerderfluss.proofofuse.SettlementIssued;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.ruling.RulingProposed;
import de.foerderfluss.ruling.RulingReturned;
import de.foerderfluss.shared.CaseReference;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From the examined proof of use to the notice on the final amount, through as many proposals as it takes. */
@Component
class SettlementListener {

    private final Proceedings proceedings;

    SettlementListener(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @EventListener
    void on(ProofExamined event) {
        if (event.outcome() == ExaminationOutcome.EXAMINED && event.id().kind() == ProofKind.FINAL) {
            proceedings.begin("SettlementProcess", strand(event.id().reference()));
        }
    }

    @EventListener
    void on(RulingProposed event) {
        if (event.matter().equals(Settlements.MATTER)) {
            proceedings.complete(UserStep.PROPOSE_SETTLEMENT, strand(event.reference()), Map.of());
        }
    }

    @EventListener
    void on(RulingReturned event) {
        if (event.matter().equals(Settlements.MATTER)) {
            decided(event.reference(), false);
        }
    }

    @EventListener
    void on(SettlementIssued event) {
        decided(event.reference(), true);
    }

    private void decided(CaseReference reference, boolean issued) {
        proceedings.announce(
                AwaitedMessage.SETTLEMENT_DECIDED, strand(reference), RoutingVariable.APPROVED.with(issued));
    }

    private static Strand strand(CaseReference reference) {
        return Strand.of(reference, Settlements.MATTER);
    }
}
