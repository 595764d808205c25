package de.foerderfluss.simulation;

import java.util.List;
import java.util.Random;

/** Lots that fall the same way for the same seed, on every machine. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** True in so many of a hundred times. */
    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
