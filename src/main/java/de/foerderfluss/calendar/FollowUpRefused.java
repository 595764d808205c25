package de.foerderfluss.calendar;

import de.foerderfluss.shared.Breach;

/** A follow-up cannot be set like this, or is not there any more. */
public class FollowUpRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private FollowUpRefused(Kind kind, String field, String german) {
        super(kind, field, german);
    }

    static FollowUpRefused unknown() {
        return new FollowUpRefused(Kind.UNKNOWN, "", "Diese Wiedervorlage gibt es nicht.");
    }

    static FollowUpRefused badDay() {
        return new FollowUpRefused(
                Kind.INVALID,
                "day",
                "Der Tag der Wiedervorlage muss nach heute liegen, höchstens zehn Jahre von heute an. Bitte schreiben Sie ihn so: TT.MM.JJJJ.");
    }

    static FollowUpRefused withoutNote() {
        return new FollowUpRefused(
                Kind.INVALID,
                "note",
                "Bitte schreiben Sie, worum es bei der Wiedervorlage geht, mit höchstens 1000 Zeichen.");
    }

    static FollowUpRefused lapsed() {
        return new FollowUpRefused(
                Kind.CONFLICT,
                "",
                "Diese Wiedervorlage ist gegenstandslos, weil ihre Frist nicht mehr läuft. Bitte laden Sie die Seite neu.");
    }
}
