package de.foerderfluss.calendar;

import de.foerderfluss.shared.Breach;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A deadline would have been moved that is not the authority's to move, or in a way that gives no time. */
public class DeadlineNotMovable extends Breach {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private DeadlineNotMovable(Kind kind, String field, String german) {
        super(kind, field, german);
    }

    static DeadlineNotMovable unknown() {
        return new DeadlineNotMovable(Kind.UNKNOWN, "", "Diese Frist gibt es in diesem Vorgang nicht.");
    }

    static DeadlineNotMovable fixed(StoredDeadline deadline) {
        return new DeadlineNotMovable(
                Kind.CONFLICT,
                "",
                "Das Ende dieser Frist (%s) %s. Verlängern und aussetzen lässt sich nur eine Frist, die die Behörde selbst gesetzt hat (§ 31 Abs. 7 VwVfG); hier gilt %s."
                        .formatted(
                                deadline.kind().germanName(),
                                deadline.deadline().rule().germanWhyFixed(),
                                deadline.deadline().legalBasis()));
    }

    static DeadlineNotMovable over(StoredDeadline deadline) {
        return new DeadlineNotMovable(
                Kind.CONFLICT,
                "",
                "Diese Frist läuft nicht mehr: %s. Bitte laden Sie die Seite neu.".formatted(deadline.outcomeReason()));
    }

    static DeadlineNotMovable notLater(LocalDate former) {
        return new DeadlineNotMovable(
                Kind.INVALID,
                "day",
                "Der neue letzte Tag muss nach heute und nach dem bisherigen letzten Tag, dem %s, liegen, höchstens zwei Jahre von heute an."
                        .formatted(DAY.format(former)));
    }

    static DeadlineNotMovable noSpan(StoredDeadline deadline) {
        return new DeadlineNotMovable(
                Kind.INVALID,
                "until",
                "Aussetzen lässt sich die Frist für Tage nach ihrem Beginn am %s; der erste muss bis zum %s liegen, der letzte nicht davor und höchstens ein Jahr danach. Auch mit der Aussetzung muss noch Zeit bleiben."
                        .formatted(
                                DAY.format(deadline.deadline().startDate()),
                                DAY.format(deadline.deadline().date())));
    }

    static DeadlineNotMovable withoutReason() {
        return new DeadlineNotMovable(
                Kind.INVALID, "reason", "Bitte nennen Sie den Grund, mit höchstens 2000 Zeichen.");
    }
}
