package de.foerderfluss.notice;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a court action as a clerk records it.
 *
 * @param summary what the court decided or the parties agreed
 * @param remaining what is left of the grant; null unless the end touches a grant without taking it away altogether
 */
public record NewActionEnd(
        ActionOutcome outcome,
        LocalDate day,
        String summary,
        @Nullable Money remaining) {

    public NewActionEnd {
        summary = summary.replace('\u0000', ' ').strip();
    }
}
