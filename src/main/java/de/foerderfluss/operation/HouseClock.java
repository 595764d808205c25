package de.foerderfluss.operation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the house, so that tests can move time and every local date is a day in Germany. Only the demonstration office makes
 * it stand at a moment of the past, while it tells its cases.
 */
public final class HouseClock extends Clock {

    /** Where a day begins and ends for every deadline of the office. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Clock machine = Clock.system(ZONE);
    private volatile @Nullable Instant standing;

    HouseClock() {}

    /** From now on it is this moment, until {@link #runOn}. */
    public void standAt(Instant moment) {
        standing = moment;
    }

    /** It is now again. */
    public void runOn() {
        standing = null;
    }

    @Override
    public Instant instant() {
        Instant moment = standing;
        return moment == null ? machine.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
