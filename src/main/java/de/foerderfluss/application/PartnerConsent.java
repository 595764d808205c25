package de.foerderfluss.application;

import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner of a joint application stands (Zustimmung der beteiligten Kommune).
 *
 * @param words its reason for a refusal or withdrawal, or where its declaration on paper is found; may be empty
 * @param onPaper whether a clerk has entered it
 * @param by who declared or entered it, null as long as nothing was declared
 */
public record PartnerConsent(
        MunicipalityKey partner,
        Percentage share,
        ConsentState state,
        String words,
        boolean onPaper,
        @Nullable PersonId by,
        @Nullable Instant at) {

    public boolean isGiven() {
        return state == ConsentState.GIVEN;
    }
}
