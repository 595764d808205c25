package de.foerderfluss.closure;

import de.foerderfluss.shared.CaseReference;

/**
 * A reported change is examined.
 *
 * @param goesOn false if the purpose is missed; then the dedication has ended
 */
public record ChangeJudged(CaseReference reference, int number, boolean goesOn) {}
