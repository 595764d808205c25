package de.foerderfluss.process;

import static de.foerderfluss.process.AwaitedMessage.HEARING_ANSWERED;
import static de.foerderfluss.process.AwaitedMessage.HEARING_EXTENDED;
import static de.foerderfluss.process.RoutingVariable.HEARING_CLOSED;
import static de.foerderfluss.process.RoutingVariable.REPLY_PERIOD_END;
import static de.foerderfluss.process.UserStep.EVALUATE_HEARING;

import de.foerderfluss.hearing.HearingAnswered;
import de.foerderfluss.hearing.HearingClosed;
import de.foerderfluss.hearing.HearingExtended;
import de.foerderfluss.hearing.HearingOpened;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens in a hearing moves its process on. */
@Component
class HearingListener {

    private final Proceedings proceedings;
    private final Hearings hearings;
    private final DueDates dueDates;

    HearingListener(Proceedings proceedings, Hearings hearings, DueDates dueDates) {
        this.proceedings = proceedings;
        this.hearings = hearings;
        this.dueDates = dueDates;
    }

    @EventListener
    void on(HearingOpened event) {
        proceedings.begin(
                "HearingProcess",
                Strand.beside(event.reference(), event.matter()),
                replyPeriodEnd(event.reference(), event.matter()));
    }

    /** The first answer ends the waiting; further ones find the clerk at work. */
    @EventListener
    void on(HearingAnswered event) {
        Strand strand = Strand.beside(event.reference(), event.matter());
        if (!proceedings.waitsAt(EVALUATE_HEARING, strand)) {
            proceedings.announce(HEARING_ANSWERED, strand, Map.of());
        }
    }

    @EventListener
    void on(HearingExtended event) {
        Strand strand = Strand.beside(event.reference(), event.matter());
        Map<String, Object> routing = new HashMap<>(replyPeriodEnd(event.reference(), event.matter()));
        if (proceedings.awaits(HEARING_EXTENDED, strand)) {
            proceedings.announce(HEARING_EXTENDED, strand, routing);
        } else {
            routing.putAll(HEARING_CLOSED.with(false));
            proceedings.complete(EVALUATE_HEARING, strand, routing);
        }
    }

    /** The day may have passed, or the application may have been retracted, before the timer has gone off. */
    @EventListener
    void on(HearingClosed event) {
        Strand strand = Strand.beside(event.reference(), event.matter());
        if (proceedings.awaits(HEARING_ANSWERED, strand)) {
            proceedings.announce(HEARING_ANSWERED, strand, Map.of());
        }
        proceedings.complete(EVALUATE_HEARING, strand, HEARING_CLOSED.with(true));
    }

    private Map<String, Object> replyPeriodEnd(CaseReference reference, MatterKey matter) {
        return REPLY_PERIOD_END.with(
                dueDates.after(hearings.get(reference, matter).replyBy()));
    }
}
