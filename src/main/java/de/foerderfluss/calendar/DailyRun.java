package de.foerderfluss.calendar;

import de.foerderfluss.shared.Breach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What a new day brings: follow-ups come up, and years for revocation that have passed are noted as over. It looks every hour, so that
 * days of standstill are made up soon; each thing happens once, in a transaction of its own.
 */
@Component
class DailyRun {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRun.class);

    private final FollowUpBook book;
    private final FollowUpRaising raising;
    private final RevocationClock revocations;
    private final Clock clock;

    DailyRun(FollowUpBook book, FollowUpRaising raising, RevocationClock revocations, Clock clock) {
        this.book = book;
        this.raising = raising;
        this.revocations = revocations;
        this.clock = clock;
    }

    /** Tells how much has happened. */
    @Scheduled(cron = "${foerderfluss.calendar.daily-run:0 15 * * * *}", zone = "Europe/Berlin")
    long run() {
        LocalDate today = LocalDate.now(clock);
        return each(revocations.overdue(), revocations::elapse) + each(book.unraised(today), raising::raise);
    }

    /** One case that cannot be written must not keep the others waiting. */
    private static <T> long each(List<T> things, Predicate<T> act) {
        return things.stream().filter(thing -> attempted(thing, act)).count();
    }

    private static <T> boolean attempted(T thing, Predicate<T> act) {
        try {
            return act.test(thing);
        } catch (Breach | DataAccessException failed) {
            LOG.error("The daily run has left out {}", thing, failed);
            return false;
        }
    }
}
