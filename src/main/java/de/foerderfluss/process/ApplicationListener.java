package de.foerderfluss.process;

import static de.foerderfluss.process.AwaitedMessage.APPLICATION_RETRACTED;
import static de.foerderfluss.process.AwaitedMessage.DOCUMENTS_SUPPLIED;

import de.foerderfluss.application.ApplicationRetracted;
import de.foerderfluss.application.ApplicationSubmitted;
import de.foerderfluss.application.DocumentsSupplied;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a municipality does moves its case on. */
@Component
class ApplicationListener {

    private final Proceedings proceedings;
    private final ReplyDeadlines deadlines;

    ApplicationListener(Proceedings proceedings, ReplyDeadlines deadlines) {
        this.proceedings = proceedings;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(ApplicationSubmitted event) {
        proceedings.begin("ApplicationHandlingProcess", Strand.of(event.reference()));
    }

    @EventListener
    void on(ApplicationRetracted event) {
        proceedings.announce(APPLICATION_RETRACTED, Strand.of(event.reference()), Map.of());
    }

    @EventListener
    void on(DocumentsSupplied event) {
        proceedings.announce(DOCUMENTS_SUPPLIED, Strand.of(event.reference()), Map.of());
        deadlines.met(event.reference());
    }
}
