package de.foerderfluss.process;

import static de.foerderfluss.process.AwaitedMessage.AMENDMENT_RULED;
import static de.foerderfluss.process.AwaitedMessage.AMENDMENT_WITHDRAWN;
import static de.foerderfluss.process.RoutingVariable.AMENDMENT_OUTCOME;

import de.foerderfluss.amendment.AmendmentOpened;
import de.foerderfluss.amendment.AmendmentProposed;
import de.foerderfluss.amendment.AmendmentRuled;
import de.foerderfluss.amendment.AmendmentWithdrawn;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to an amendment moves its own process on. */
@Component
class AmendmentListener {

    private final Proceedings proceedings;

    AmendmentListener(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @EventListener
    void on(AmendmentOpened event) {
        proceedings.begin("AmendmentProcess", Strand.of(event.reference(), event.matter()));
    }

    @EventListener
    void on(AmendmentProposed event) {
        proceedings.complete(UserStep.ASSESS_AMENDMENT, Strand.of(event.reference(), event.matter()), Map.of());
    }

    @EventListener
    void on(AmendmentWithdrawn event) {
        proceedings.announce(AMENDMENT_WITHDRAWN, Strand.of(event.reference(), event.matter()), Map.of());
    }

    @EventListener
    void on(AmendmentRuled event) {
        proceedings.announce(
                AMENDMENT_RULED,
                Strand.of(event.reference(), event.matter()),
                AMENDMENT_OUTCOME.with(event.state().name()));
    }
}
