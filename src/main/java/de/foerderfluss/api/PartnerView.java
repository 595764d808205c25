package de.foerderfluss.api;

import de.foerderfluss.application.ConsentState;
import de.foerderfluss.application.PartnerConsent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partner of a joint application.
 *
 * @param share of the expenditure, as it is read
 * @param words its reason, or where its declaration on paper is found
 */
record PartnerView(
        String ags,
        String share,
        ConsentState consent,
        String consentName,
        String words,
        boolean onPaper,
        @Nullable Instant declaredAt) {

    static PartnerView of(PartnerConsent consent) {
        return new PartnerView(
                consent.partner().ags(),
                consent.share().german(),
                consent.state(),
                consent.state().germanName(),
                consent.words(),
                consent.onPaper(),
                consent.at());
    }
}
