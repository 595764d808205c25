package de.foerderfluss.hearing;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long a municipality may take to answer: the law names no number (§ 28 VwVfG), the office's habits are values of the guideline. */
@Component
class ReplyDays {

    private final FundingGuideline guideline;
    private final Clock clock;

    ReplyDays(FundingGuideline guideline, Clock clock) {
        this.guideline = guideline;
        this.clock = clock;
    }

    int usual(FundingApplication application) {
        return value(application, ParameterKey.REPLY_DAYS);
    }

    int most(FundingApplication application) {
        return value(application, ParameterKey.REPLY_DAYS_MAXIMUM);
    }

    private int value(FundingApplication application, ParameterKey key) {
        return guideline
                .value(LocalDate.now(clock), application.fundingObject(), key)
                .number();
    }
}
