package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.NOTICE_STANDS;
import static de.foerderfluss.process.RoutingVariable.REMEDY_PERIOD_END;
import static de.foerderfluss.process.RoutingVariable.WITHOUT_CONSEQUENCE;

import de.foerderfluss.notice.CourtActionEnded;
import de.foerderfluss.notice.CourtActionFiled;
import de.foerderfluss.notice.CourtActionImplemented;
import de.foerderfluss.shared.MatterKey;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens in court holds the notice up and lets it go on. */
@Component
class CourtListener {

    private final Proceedings proceedings;
    private final DueDates dueDates;
    private final NewestModel newestModel;
    private final SetAsideGrant setAside;

    CourtListener(Proceedings proceedings, DueDates dueDates, NewestModel newestModel, SetAsideGrant setAside) {
        this.proceedings = proceedings;
        this.dueDates = dueDates;
        this.newestModel = newestModel;
        this.setAside = setAside;
    }

    /**
     * If the notice had counted as final, nobody waits any more: then the waiting begins anew. A notice whose service began on a model
     * that knows no court goes on by the newest one.
     */
    @EventListener
    void on(CourtActionFiled event) {
        Strand strand = Strand.of(event.reference(), event.matter());
        Map<String, Object> end = REMEDY_PERIOD_END.with(dueDates.after(event.remedyEnds()));
        if (event.wasFinal()) {
            proceedings.begin(AwaitedMessage.FINALITY_LAPSED, strand, end);
        } else {
            newestModel.moveTo("NoticeServiceProcess", strand);
        }
        proceedings.announce(AwaitedMessage.ACTION_FILED, strand, end);
    }

    @EventListener
    void on(CourtActionEnded event) {
        Map<String, Object> routing = new HashMap<>(NOTICE_STANDS.with(event.noticeStands()));
        routing.putAll(WITHOUT_CONSEQUENCE.with(!event.outcome().toImplement()));
        proceedings.announce(AwaitedMessage.ACTION_ENDED, Strand.of(event.reference(), event.matter()), routing);
    }

    @EventListener
    void on(CourtActionImplemented event) {
        proceedings.complete(UserStep.IMPLEMENT_COURT_OUTCOME, Strand.of(event.reference(), event.matter()), Map.of());
        if (!event.noticeStands() && event.matter().equals(MatterKey.APPLICATION)) {
            setAside.release(event.reference());
        }
    }
}
