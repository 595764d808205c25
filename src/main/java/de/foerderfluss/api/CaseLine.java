package de.foerderfluss.api;

import de.foerderfluss.application.ApplicationSummary;
import de.foerderfluss.process.inbox.CaseStanding;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param standing null only in the moment between receipt and the first step
 */
record CaseLine(
        String reference,
        MunicipalityView applicant,
        String title,
        String fundingObject,
        BigDecimal expenditure,
        BigDecimal requestedGrant,
        Instant receivedAt,
        @Nullable CaseStanding standing) {

    static CaseLine of(ApplicationSummary summary, String applicant, @Nullable CaseStanding standing) {
        return new CaseLine(
                summary.reference().text(),
                new MunicipalityView(summary.applicant().ags(), applicant),
                summary.title(),
                summary.fundingObject(),
                summary.expenditure().euros(),
                summary.requestedGrant().euros(),
                summary.receivedAt(),
                standing);
    }
}
