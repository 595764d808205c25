package de.foerderfluss.closure;

import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case is closed.
 *
 * @param dedicatedUntil the last day on which what was bought is bound to its purpose; null if nothing is
 */
public record CaseClosed(CaseReference reference, @Nullable LocalDate dedicatedUntil) {}
