package de.foerderfluss.recovery;

import org.jspecify.annotations.Nullable;

/**
 * Which claims finance looks for; an empty part does not narrow the search.
 *
 * @param text part of the case reference, the payment reference or the title
 */
public record ClaimFilter(@Nullable ClaimState state, String text) {

    public static final ClaimFilter ALL = new ClaimFilter(null, "");
}
