package de.foerderfluss.api;

import de.foerderfluss.hearing.AnswerWay;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.HearingAnswer;
import de.foerderfluss.hearing.IntendedMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hearing.
 *
 * @param amount in euros, null if it is not about money
 * @param replyBy last day for an answer
 * @param replyBecause why it is this day, in German
 * @param treatment how the answer was taken into account; for the granting authority only
 */
record HearingView(
        String matter,
        String measure,
        String facts,
        String legalBasis,
        @Nullable BigDecimal amount,
        String interest,
        LocalDate replyBy,
        String replyBecause,
        Hearing.State state,
        String stateName,
        List<AnswerView> answers,
        @Nullable String treatment) {

    /** What the municipality said. */
    record AnswerView(int number, String text, int files, AnswerWay way, LocalDate receivedOn) {

        static AnswerView of(HearingAnswer answer) {
            return new AnswerView(answer.number(), answer.text(), answer.files(), answer.way(), answer.receivedOn());
        }
    }

    static HearingView of(Hearing hearing, String replyBecause, LocalDate today, boolean forOffice) {
        IntendedMeasure intended = hearing.intended();
        Hearing.State state = hearing.state(today);
        Hearing.Closure closure = hearing.closure();
        return new HearingView(
                hearing.matter().text(),
                intended.measure(),
                intended.facts(),
                intended.legalBasis(),
                intended.amount() == null ? null : intended.amount().euros(),
                intended.interest(),
                hearing.replyBy(),
                replyBecause,
                state,
                state.germanName(),
                hearing.answers().stream().map(AnswerView::of).toList(),
                closure != null && forOffice ? closure.treatment() : null);
    }
}
