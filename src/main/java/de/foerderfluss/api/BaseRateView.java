package de.foerderfluss.api;

import de.foerderfluss.recovery.BaseRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** The base rate of a half-year. */
record BaseRateView(
        LocalDate validFrom,
        int revision,
        BigDecimal percent,
        String source,
        String mark,
        boolean verified,
        Instant recordedAt) {

    static BaseRateView of(BaseRate rate) {
        return new BaseRateView(
                rate.validFrom(),
                rate.revision(),
                rate.rate().percent(),
                rate.source(),
                rate.mark(),
                rate.verified(),
                rate.recordedAt());
    }
}
