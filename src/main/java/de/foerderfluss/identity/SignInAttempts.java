package de.foerderfluss.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failed sign-ins by username, in memory and bounded: whoever tries names at random must not fill anything, and a restart by the operator
 * may forget them.
 */
class SignInAttempts {

    static final int MOST_FAILURES = 10;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final int MOST_NAMES = 10_000;

    private final Clock clock;

    private final Map<String, Failures> failuresByName = new LinkedHashMap<>(64, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_NAMES;
        }
    };

    private record Failures(int count, Instant last) {}

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Whether the name has to wait; 15 minutes after its last failure it starts anew. */
    synchronized boolean areExhausted(String username) {
        return current(username).count() >= MOST_FAILURES;
    }

    synchronized void failed(String username) {
        failuresByName.put(shortened(username), new Failures(current(username).count() + 1, clock.instant()));
    }

    synchronized void succeeded(String username) {
        failuresByName.remove(shortened(username));
    }

    private Failures current(String username) {
        Failures failures = failuresByName.getOrDefault(shortened(username), new Failures(0, clock.instant()));
        boolean over = !clock.instant().isBefore(failures.last().plus(PAUSE));
        return over ? new Failures(0, clock.instant()) : failures;
    }

    /** No valid name is longer; a claim of a megabyte is not kept. */
    private static String shortened(String username) {
        return username.length() <= 64 ? username : username.substring(0, 64);
    }
}
