package de.foerderfluss.doublefunding;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hint that the same is funded or applied for elsewhere (Hinweis auf Doppelförderung).
 *
 * @param number from 1 within the case
 * @param sentence what was found, in German
 * @param answer what a clerk found of it, null before that
 */
public record Finding(
        CaseReference reference,
        int number,
        FindingKind kind,
        String sentence,
        Instant foundAt,
        @Nullable Answer answer) {

    /**
     * A clerk's answer; it is given once.
     *
     * @param confirmed whether the same is really funded twice, so that the assessment has to take it into account
     */
    public record Answer(boolean confirmed, String reason, PersonId by, Instant at) {}

    public boolean isOpen() {
        return answer == null;
    }
}
