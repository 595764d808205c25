package de.foerderfluss.casefile;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Recomputes every case file at night, each in a transaction of its own, the one that waited longest first. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NightlyInspection {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyInspection.class);

    private final ChainInspection inspection;
    private final ChainVerdicts verdicts;

    NightlyInspection(ChainInspection inspection, ChainVerdicts verdicts) {
        this.inspection = inspection;
        this.verdicts = verdicts;
    }

    @Scheduled(cron = "${foerderfluss.case-file.inspection:0 30 2 * * *}", zone = "Europe/Berlin")
    void inspectAll() {
        for (CaseReference reference : verdicts.longestUnchecked()) {
            ChainVerdict verdict = inspection.recompute(reference, PersonId.SYSTEM);
            if (!verdict.isIntact()) {
                LOG.error("The case file {} was altered: entry {} does not fit", reference, verdict.firstBrokenEntry());
            }
        }
    }
}
