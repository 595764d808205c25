package de.foerderfluss.hearing;

import de.foerderfluss.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the authority means to do, as the municipality is told before it is done (§ 28 Abs. 1 VwVfG).
 *
 * @param measure what is intended, at most 1000 characters
 * @param facts on which it rests, at most 8000 characters
 * @param legalBasis the paragraphs, at most 1000 characters
 * @param amount what the municipality would have to pay or would not get; null if it is not about money
 * @param interest what interest is to be expected, in words; empty if none
 */
public record IntendedMeasure(
        String measure,
        String facts,
        String legalBasis,
        @Nullable Money amount,
        String interest) {}
