package de.foerderfluss.process;

import static de.foerderfluss.process.AwaitedMessage.EARLY_START_RULED;
import static de.foerderfluss.process.AwaitedMessage.EARLY_START_WITHDRAWN;
import static de.foerderfluss.process.RoutingVariable.APPROVED;

import de.foerderfluss.earlystart.EarlyStartAssessed;
import de.foerderfluss.earlystart.EarlyStartEnded;
import de.foerderfluss.earlystart.EarlyStartId;
import de.foerderfluss.earlystart.EarlyStartRequested;
import de.foerderfluss.earlystart.EarlyStartReturned;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a request for an early start moves its own process on. */
@Component("earlyStartProcessListener")
class EarlyStartListener {

    private final Proceedings proceedings;

    EarlyStartListener(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @EventListener
    void on(EarlyStartRequested event) {
        proceedings.begin("EarlyStartProcess", strand(event.id()));
    }

    @EventListener
    void on(EarlyStartAssessed event) {
        proceedings.complete(UserStep.ASSESS_EARLY_START, strand(event.id()), Map.of());
    }

    @EventListener
    void on(EarlyStartReturned event) {
        proceedings.announce(EARLY_START_RULED, strand(event.id()), APPROVED.with(false));
    }

    @EventListener
    void on(EarlyStartEnded event) {
        switch (event.state()) {
            case PERMITTED, REFUSED -> proceedings.announce(EARLY_START_RULED, strand(event.id()), APPROVED.with(true));
            case WITHDRAWN, LAPSED, OPEN -> proceedings.announce(EARLY_START_WITHDRAWN, strand(event.id()), Map.of());
        }
    }

    private static Strand strand(EarlyStartId id) {
        return Strand.of(id.reference(), id.matter());
    }
}
