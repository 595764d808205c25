package de.foerderfluss.earlystart;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's request to begin before the grant, and what has become of it.
 *
 * @param plannedOn when it wants to sign the first contract
 * @param reason why it cannot wait
 * @param judgement what a clerk proposed last, null before that
 * @param effectiveOn from when it may begin, if that is permitted
 */
public record EarlyStart(
        EarlyStartId id,
        LocalDate plannedOn,
        String reason,
        PersonId requestedBy,
        Instant requestedAt,
        @Nullable Judgement judgement,
        EarlyStartState state,
        @Nullable LocalDate effectiveOn) {

    /** What a clerk proposed, with the reasons as the notice states them. */
    public record Judgement(boolean permitted, String reasons, PersonId by, Instant at) {}

    public boolean isOpen() {
        return state == EarlyStartState.OPEN;
    }
}
