package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;
import java.time.format.DateTimeFormatter;

/** An absence cannot be recorded or ended like this. */
public class AbsenceRefused extends Breach {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private AbsenceRefused(Kind kind, String field, String german) {
        super(kind, field, german);
    }

    static AbsenceRefused unknown() {
        return new AbsenceRefused(Kind.UNKNOWN, "", "Diese Abwesenheit gibt es nicht.");
    }

    static AbsenceRefused reversed() {
        return new AbsenceRefused(
                Kind.INVALID, "until", "Der letzte Tag liegt vor dem ersten. Bitte berichtigen Sie die Tage.");
    }

    static AbsenceRefused past() {
        return new AbsenceRefused(
                Kind.INVALID,
                "until",
                "Der letzte Tag ist schon vorbei oder liegt mehr als zwei Jahre voraus. Für vergangene Tage lässt sich keine Vertretung bestimmen.");
    }

    static AbsenceRefused longAgo() {
        return new AbsenceRefused(
                Kind.INVALID, "from", "Der erste Tag liegt mehr als ein Jahr zurück. Bitte prüfen Sie ihn.");
    }

    static AbsenceRefused notOfTheOffice(String field) {
        return new AbsenceRefused(
                Kind.INVALID,
                field,
                "Diese Person arbeitet nicht oder nicht mehr bei der Behörde. Bitte wählen Sie eine andere.");
    }

    static AbsenceRefused oneself() {
        return new AbsenceRefused(
                Kind.INVALID, "deputy", "Niemand vertritt sich selbst. Bitte wählen Sie eine andere Person.");
    }

    static AbsenceRefused overlaps(Absence other) {
        return new AbsenceRefused(
                Kind.CONFLICT,
                "from",
                "Für diese Tage ist schon eine Abwesenheit eingetragen, vom %s bis zum %s. Bitte beenden Sie zuerst diese oder wählen Sie andere Tage."
                        .formatted(DAY.format(other.from()), DAY.format(other.until())));
    }

    static AbsenceRefused deputyIsAway(String deputy, Absence other) {
        return new AbsenceRefused(
                Kind.CONFLICT,
                "deputy",
                "%s ist selbst vom %s bis zum %s abwesend. Bitte wählen Sie eine andere Vertretung."
                        .formatted(deputy, DAY.format(other.from()), DAY.format(other.until())));
    }

    static AbsenceRefused representsSomebody(String absent, Absence other) {
        return new AbsenceRefused(
                Kind.CONFLICT,
                "from",
                "In diesen Tagen ist die Vertretung von %s vereinbart, vom %s bis zum %s. Bitte lassen Sie dort zuerst eine andere Vertretung bestimmen."
                        .formatted(absent, DAY.format(other.from()), DAY.format(other.until())));
    }
}
