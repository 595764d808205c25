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

    private static final int FEWEST = 7;

    private final FundingGuideline guideline;
    private final Clock clock;

    ReplyDays(FundingGuideline guideline, Clock clock) {
        this.guideline = guideline;
        this.clock = clock;
    }

    void check(HearingText text, FundingApplication application, int days) {
        int most = value(application, ParameterKey.REPLY_DAYS_MAXIMUM);
        if (days < FEWEST || days > most) {
            text.refuse(
                    "days",
                    "Tage für die Äußerung",
                    "Die Frist zur Äußerung muss zwischen %d und %d Tagen lang sein.".formatted(FEWEST, most));
        }
    }

    int usual(FundingApplication application) {
        return value(application, ParameterKey.REPLY_DAYS);
    }

    private int value(FundingApplication application, ParameterKey key) {
        return guideline
                .value(LocalDate.now(clock), application.fundingObject(), key)
                .number();
    }
}
