package de.foerderfluss.obligation;

import de.foerderfluss.notice.NoticeDownloaded;
import de.foerderfluss.notice.NoticeIssued;
import de.foerderfluss.notice.NoticePosted;
import de.foerderfluss.shared.MatterKey;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of the notice on the application binds the municipality, in the same transaction. */
@Component("obligationNoticeListener")
class NoticeListener {

    private final ImposedObligations obligations;

    NoticeListener(ImposedObligations obligations) {
        this.obligations = obligations;
    }

    @EventListener
    void on(NoticeIssued event) {
        if (event.matter().equals(MatterKey.APPLICATION)) {
            obligations.impose(event.reference());
        }
    }

    @EventListener
    void on(NoticeDownloaded event) {
        if (event.matter().equals(MatterKey.APPLICATION)) {
            obligations.begin(event.reference());
        }
    }

    @EventListener
    void on(NoticePosted event) {
        if (event.matter().equals(MatterKey.APPLICATION)) {
            obligations.begin(event.reference());
        }
    }
}
