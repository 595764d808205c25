package de.foerderfluss.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Service;

/** Computes how long closed files are kept. */
@Service
public class FileDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String BASIS = "§ 18 ThürEGovG und Aktenordnung der Behörde (Dauer nicht geprüft)";

    FileDays() {}

    /**
     * The last day on which a file that was closed on the given day is kept at least: so many full calendar years after the one in which
     * it was closed. Nothing is to be done on it, so it does not move.
     *
     * @param years 1 or more
     */
    public Deadline fileRetentionEnd(LocalDate closed, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("Not a retention period: " + years + " years");
        }
        LocalDate end = LocalDate.of(closed.getYear() + years, 12, 31);
        return new Deadline(
                end,
                DeadlineRule.FILE_RETENTION,
                ProceduralLaw.at(closed).version(),
                StartEvent.COMPLETED,
                closed,
                BASIS,
                "Die Akte wird nach dem Abschluss am %s noch %d volle Kalenderjahre aufbewahrt, bis zum Ablauf des %s (%s)."
                        .formatted(DAY.format(closed), years, DAY.format(end), BASIS));
    }
}
