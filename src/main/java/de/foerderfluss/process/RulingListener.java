package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.APPROVED;

import de.foerderfluss.ruling.RulingApproved;
import de.foerderfluss.ruling.RulingProposed;
import de.foerderfluss.ruling.RulingReturned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is ruled on a matter moves its own process on. */
@Component
class RulingListener {

    private final Proceedings proceedings;

    RulingListener(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @EventListener
    void on(RulingProposed event) {
        proceedings.begin("RulingProcess", Strand.of(event.reference(), event.matter()));
    }

    @EventListener
    void on(RulingApproved event) {
        proceedings.complete(
                UserStep.APPROVE_RULING, Strand.of(event.reference(), event.matter()), APPROVED.with(true));
    }

    @EventListener
    void on(RulingReturned event) {
        proceedings.complete(
                UserStep.APPROVE_RULING, Strand.of(event.reference(), event.matter()), APPROVED.with(false));
    }
}
