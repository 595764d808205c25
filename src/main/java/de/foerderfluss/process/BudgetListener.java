package de.foerderfluss.process;

import de.foerderfluss.budget.FundsReleased;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Money set aside for a waiting case moves it on. */
@Component
class BudgetListener {

    private final Proceedings proceedings;

    BudgetListener(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @EventListener
    void on(FundsReleased event) {
        proceedings.announce(AwaitedMessage.FUNDS_RELEASED, Strand.of(event.reference()), Map.of());
    }
}
