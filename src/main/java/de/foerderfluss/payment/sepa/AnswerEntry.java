package de.foerderfluss.payment.sepa;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says about one payment.
 *
 * @param line of the file where it begins, from 1
 * @param endToEndId of the payment; empty if the answer does not name it
 * @param amount none if the answer does not say it
 * @param bookedOn none if the answer does not say it
 * @param reason code and text of a refusal or return, empty otherwise
 * @param credit what the bank says about money that has come in; none for other entries
 */
public record AnswerEntry(
        int line,
        String endToEndId,
        AnswerStatus status,
        @Nullable Money amount,
        @Nullable LocalDate bookedOn,
        String reason,
        @Nullable CreditDetails credit) {

    public AnswerEntry(
            int line,
            String endToEndId,
            AnswerStatus status,
            @Nullable Money amount,
            @Nullable LocalDate bookedOn,
            String reason) {
        this(line, endToEndId, status, amount, bookedOn, reason, null);
    }
}
