package de.foerderfluss.recovery;

import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import org.springframework.stereotype.Component;

/** Whether the notice that a claim arose from has reached its municipality. */
@Component
class ClaimNotices {

    private final NoticeService notices;

    ClaimNotices(NoticeService notices) {
        this.notices = notices;
    }

    /** False only as long as a notice waits to be downloaded or posted; a claim recorded without one is known. */
    boolean isNotified(CaseReference reference, MatterKey matter) {
        return notices.of(reference, matter)
                .map(notice -> notice.notifiedOn() != null)
                .orElse(true);
    }
}
