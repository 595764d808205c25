package de.foerderfluss.closure;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk found of a reported change.
 *
 * @param share what of the grant falls on the rest of the period; null unless the purpose is missed
 */
public record ChangeJudgement(
        ChangeVerdict verdict, String reason, @Nullable ProRataShare share, PersonId judgedBy, Instant judgedAt) {}
