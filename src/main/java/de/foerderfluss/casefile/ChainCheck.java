package de.foerderfluss.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Whether a case file is still what was written into it.
 *
 * @param intact whether every entry and every document fits its hash, and none is missing
 * @param firstBrokenEntry the number of the first entry that was changed or is missing, or whose document was changed; null if intact
 */
public record ChainCheck(boolean intact, @Nullable Long firstBrokenEntry) {

    static final ChainCheck INTACT = new ChainCheck(true, null);

    static ChainCheck brokenAt(long number) {
        return new ChainCheck(false, number);
    }
}
