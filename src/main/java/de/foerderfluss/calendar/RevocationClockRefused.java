package de.foerderfluss.calendar;

import de.foerderfluss.shared.Breach;

/** A revocation would come too late, or nobody has noted since when its facts are known. */
public class RevocationClockRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private RevocationClockRefused(Kind kind, String field, String german) {
        super(kind, field, german);
    }

    static RevocationClockRefused inTheFuture() {
        return new RevocationClockRefused(
                Kind.INVALID,
                "fullKnowledge",
                "Der Tag, seit dem alle Tatsachen bekannt sind, liegt in der Zukunft. Bitte geben Sie einen Tag bis heute an.");
    }

    static RevocationClockRefused withoutReason() {
        return new RevocationClockRefused(
                Kind.INVALID, "reason", "Bitte geben Sie an, woraus sich die Kenntnis aller Tatsachen ergibt.");
    }

    static RevocationClockRefused notStarted() {
        return new RevocationClockRefused(
                Kind.CONFLICT,
                "",
                "Die Jahresfrist für Rücknahme und Widerruf ist noch nicht festgehalten. Bitte tragen Sie zuerst ein, seit wann alle Tatsachen bekannt sind.");
    }

    static RevocationClockRefused over(Deadline year) {
        return new RevocationClockRefused(
                Kind.CONFLICT,
                "",
                "Für Rücknahme und Widerruf ist es zu spät; neue Ermittlungen ändern daran nichts. " + year.reason());
    }
}
