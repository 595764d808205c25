package de.foerderfluss.payment;

import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** The last day of a budget year for drawdowns that are to be paid from it. */
@Component
class CutOff {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final FundingGuideline guideline;

    CutOff(FundingGuideline guideline) {
        this.guideline = guideline;
    }

    /** The last day in the year of the given one. */
    LocalDate lastDay(LocalDate today) {
        return guideline
                .value(today, null, ParameterKey.DRAWDOWN_CUTOFF)
                .dayOfYear()
                .atYear(today.getYear());
    }

    String german(LocalDate today) {
        return DAY.format(lastDay(today));
    }
}
