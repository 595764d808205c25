package de.foerderfluss.decision;

import de.foerderfluss.application.PartnerConsentDeclared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets partners of a joint application change their mind only until the decision is approved. */
@Component
class ConsentListener {

    private final DecisionRows rows;

    ConsentListener(DecisionRows rows) {
        this.rows = rows;
    }

    /** @throws ConsentTooLate if the decision is approved, which undoes the declaration */
    @EventListener
    void on(PartnerConsentDeclared event) {
        boolean approved =
                rows.of(event.reference()).stream().anyMatch(decision -> decision.state() == DecisionState.APPROVED);
        if (approved) {
            throw new ConsentTooLate();
        }
    }
}
