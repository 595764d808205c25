package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.REMEDY_PERIOD_END;

import de.foerderfluss.notice.NoticeDownloaded;
import de.foerderfluss.notice.NoticePosted;
import de.foerderfluss.notice.RemedyWaived;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a notice on its way moves the case on. */
@Component
class NoticeListener {

    private final Proceedings proceedings;
    private final DueDates dueDates;

    NoticeListener(Proceedings proceedings, DueDates dueDates) {
        this.proceedings = proceedings;
        this.dueDates = dueDates;
    }

    @EventListener
    void on(NoticeDownloaded event) {
        proceedings.announce(
                AwaitedMessage.NOTICE_DOWNLOADED,
                Strand.of(event.reference(), event.matter()),
                REMEDY_PERIOD_END.with(dueDates.after(event.remedyEnds())));
    }

    @EventListener
    void on(NoticePosted event) {
        proceedings.complete(
                UserStep.POST_NOTICE,
                Strand.of(event.reference(), event.matter()),
                REMEDY_PERIOD_END.with(dueDates.after(event.remedyEnds())));
    }

    @EventListener
    void on(RemedyWaived event) {
        proceedings.announce(AwaitedMessage.REMEDY_WAIVED, Strand.of(event.reference(), event.matter()), Map.of());
    }
}
