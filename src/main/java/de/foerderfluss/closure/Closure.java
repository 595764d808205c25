package de.foerderfluss.closure;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a case.
 *
 * @param retainUntil the last day on which its file is kept at least, as it was computed when the case was closed
 * @param retentionVerified whether the length of this period was read in an official text
 */
public record Closure(
        CaseReference reference,
        ClosureGround ground,
        LocalDate retainUntil,
        boolean retentionVerified,
        PersonId closedBy,
        Instant closedAt) {}
