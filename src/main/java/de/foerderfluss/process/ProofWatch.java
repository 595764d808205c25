package de.foerderfluss.process;

import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofReminders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once a day, and when the office opens, which proofs did not come. Each is noticed in a transaction of its own. */
@Component
class ProofWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ProofWatch.class);

    private final ProofReminders reminders;

    ProofWatch(ProofReminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(cron = "${foerderfluss.proof.watch:0 10 0 * * *}", zone = "Europe/Berlin")
    @EventListener(ApplicationReadyEvent.class)
    void look() {
        for (ProofId id : reminders.missed()) {
            try {
                reminders.notice(id);
            } catch (RuntimeException failure) {
                LOG.error("Nobody was reminded of {}; the next look tries again", id, failure);
            }
        }
    }
}
