package de.foerderfluss.process;

import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_FINAL;
import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_REPLY;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The two days of a request for documents: until the first the municipality may answer, after it is reminded; after the second the
 * case is decided on the file. Both are stored when the clerk asks, so that the letter and the timers say the same.
 */
@Component
@EnableConfigurationProperties(ReplySettings.class)
class ReplyDeadlines {

    private static final List<DeadlineKind> BOTH = List.of(COMPLETENESS_REPLY, COMPLETENESS_FINAL);

    private final Deadlines deadlines;
    private final LegalCalendar calendar;
    private final ReplySettings settings;
    private final DueDates dueDates;
    private final Clock clock;

    ReplyDeadlines(
            Deadlines deadlines, LegalCalendar calendar, ReplySettings settings, DueDates dueDates, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.settings = settings;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** Sets both and says when the timers go off. */
    Map<String, Object> set(CaseReference reference, LocalDate replyDate) {
        LocalDate today = LocalDate.now(clock);
        Deadline reply = calendar.replyPeriodEnd(today, Math.toIntExact(ChronoUnit.DAYS.between(today, replyDate)));
        Deadline last = calendar.replyPeriodEnd(reply.date(), settings.daysOfGrace());
        deadlines.set(reference, COMPLETENESS_REPLY, reply);
        deadlines.set(reference, COMPLETENESS_FINAL, last);
        return Map.of(
                RoutingVariable.REPLY_DATE.name(), dueDates.after(reply.date()),
                RoutingVariable.FINAL_REPLY_DATE.name(), dueDates.after(last.date()));
    }

    /** The first day has moved; the day of grace follows unless it is later anyway. */
    Optional<LocalDate> follow(CaseReference reference, LocalDate replyDate) {
        Optional<StoredDeadline> running = deadlines.current(reference, COMPLETENESS_FINAL);
        Deadline last = calendar.replyPeriodEnd(replyDate, settings.daysOfGrace());
        return running.filter(former -> last.date().isAfter(former.deadline().date()))
                .map(former -> deadlines
                        .set(reference, COMPLETENESS_FINAL, last)
                        .deadline()
                        .date());
    }

    /** The municipality has answered. */
    void met(CaseReference reference) {
        BOTH.forEach(kind -> deadlines.met(reference, kind, "Unterlagen sind eingegangen."));
    }

    /** The first day has passed without an answer. */
    void replyDatePassed(CaseReference reference) {
        deadlines.elapsed(reference, COMPLETENESS_REPLY, "Bis zum Fristende ist nichts eingegangen.");
    }

    /** The check goes on without an answer; nothing happens to days that were met. */
    void closed(CaseReference reference) {
        BOTH.forEach(
                kind -> deadlines.elapsed(reference, kind, "Die Prüfung wurde ohne weitere Unterlagen fortgesetzt."));
    }
}
