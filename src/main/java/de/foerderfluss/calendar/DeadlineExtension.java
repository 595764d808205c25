package de.foerderfluss.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Computes what becomes of a period that the authority extends or suspends (§ 31 Abs. 7 VwVfG). It stores nothing. */
@Component
class DeadlineExtension {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final LegalCalendar calendar;

    DeadlineExtension(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    Deadline until(Deadline former, LocalDate newDay, LocalDate today) {
        return moved(
                former,
                newDay,
                today,
                "Die bis zum %s laufende Frist ist am %s verlängert worden"
                        .formatted(DAY.format(former.date()), DAY.format(today)));
    }

    /** The days of the suspension, first and last included, are added to the period. */
    Deadline without(Deadline former, LocalDate from, LocalDate until, LocalDate today) {
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        return moved(
                former,
                former.date().plusDays(days),
                today,
                "Die bis zum %s laufende Frist ruht vom %s bis zum %s, verlängert sich um %s"
                        .formatted(
                                DAY.format(former.date()),
                                DAY.format(from),
                                DAY.format(until),
                                days == 1 ? "diesen Tag" : "diese " + days + " Tage"));
    }

    private Deadline moved(Deadline former, LocalDate computed, LocalDate today, String sentence) {
        ProceduralLaw law = ProceduralLaw.at(today);
        return calendar.period(
                former.rule(),
                law,
                former.startEvent(),
                former.startDate(),
                computed,
                law.cite("§ 31 Abs. 3 und 7"),
                sentence);
    }
}
