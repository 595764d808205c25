package de.foerderfluss.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Computes the days that a grant brings with it after its notice (Fristen nach dem Bescheid). It stores nothing. */
@Service
public class GrantDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int MOST_YEARS = 10;

    private final LegalCalendar calendar;

    GrantDays(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day to meet a condition as the notice names it; empty if it has no day after the notification. */
    public Optional<Deadline> conditionDay(LocalDate notified, LocalDate due) {
        return Optional.of(due)
                .filter(day -> day.isAfter(notified))
                .map(day -> condition(
                        StartEvent.NOTIFIED,
                        notified,
                        day,
                        "Die Frist zur Erfüllung der Auflage läuft seit der Bekanntgabe des Bescheids am %s"));
    }

    /** The last day that the office sets anew; empty if it is not after today or too far ahead. */
    public Optional<Deadline> newConditionDay(LocalDate today, LocalDate due) {
        return Optional.of(due)
                .filter(day -> day.isAfter(today) && day.isBefore(today.plusYears(MOST_YEARS)))
                .map(day -> condition(
                        StartEvent.REQUESTED,
                        today,
                        day,
                        "Die Frist zur Erfüllung der Auflage ist am %s neu bestimmt"));
    }

    private Deadline condition(StartEvent event, LocalDate start, LocalDate due, String sentence) {
        ProceduralLaw law = ProceduralLaw.at(start);
        return calendar.period(
                DeadlineRule.NOTICE_DAY,
                law,
                event,
                start,
                due,
                law.cite("§ 36 Abs. 2 Nr. 4, § 31"),
                sentence.formatted(DAY.format(start)));
    }
}
