package de.foerderfluss.notice;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a court action.
 *
 * @param day on which the judgment took legal force, the withdrawal reached the court or the settlement took effect
 * @param summary what the court decided or the parties agreed
 * @param remaining what is left of the grant; null if the end has not touched it, or the notice grants nothing
 * @param implementedOn when the authority had done what followed from it; null before, or if nothing follows
 */
public record ActionEnd(
        ActionOutcome outcome,
        LocalDate day,
        String summary,
        @Nullable Money remaining,
        PersonId recordedBy,
        Instant recordedAt,
        @Nullable LocalDate implementedOn,
        @Nullable String implementation) {}
