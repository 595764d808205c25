package de.foerderfluss.obligation;

import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of an obligation.
 *
 * @param number from 1 for each obligation
 * @param judgement none as long as nobody has looked at it
 */
public record FulfilmentReport(
        int number,
        String message,
        List<DocumentId> documents,
        PersonId by,
        Instant at,
        @Nullable Judgement judgement) {

    public FulfilmentReport {
        documents = List.copyOf(documents);
    }

    /**
     * What a clerk found.
     *
     * @param reason empty only if it is fulfilled
     */
    public record Judgement(boolean fulfilled, String reason, PersonId by, Instant at) {}
}
