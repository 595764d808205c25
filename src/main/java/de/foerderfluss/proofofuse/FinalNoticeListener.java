package de.foerderfluss.proofofuse;

import de.foerderfluss.notice.NoticeBecameFinal;
import de.foerderfluss.shared.MatterKey;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A grant notice that can no longer be contested obliges to prove. */
@Component
class FinalNoticeListener {

    private final ProofObligations obligations;

    FinalNoticeListener(ProofObligations obligations) {
        this.obligations = obligations;
    }

    @EventListener
    void on(NoticeBecameFinal event) {
        if (event.matter().equals(MatterKey.APPLICATION)) {
            obligations.arise(event.reference());
        }
    }
}
