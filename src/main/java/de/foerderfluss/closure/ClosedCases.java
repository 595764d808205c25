package de.foerderfluss.closure;

import de.foerderfluss.ruling.RulingProposed;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets nothing be decided in a closed case but what takes the grant away. The rooms below do not know that a case is closed; money cannot
 * be drawn any more, since none is promised.
 */
@Component
class ClosedCases {

    private static final Set<String> STILL_POSSIBLE = Set.of("REVOCATION", "INTEREST");

    private final ClosureRows rows;

    ClosedCases(ClosureRows rows) {
        this.rows = rows;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(RulingProposed event) {
        if (!STILL_POSSIBLE.contains(event.matter().kind())
                && rows.find(event.reference()).isPresent()) {
            throw new CaseIsClosed();
        }
    }
}
