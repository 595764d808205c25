package de.foerderfluss.earlystart;

import de.foerderfluss.shared.Breach;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** An act around an early start that the case does not allow, or whose input is wrong. */
public class EarlyStartRefusal extends Breach {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private EarlyStartRefusal(Kind kind, String field, String germanMessage) {
        super(kind, field, germanMessage);
    }

    static EarlyStartRefusal input(String field, String germanMessage) {
        return new EarlyStartRefusal(Kind.INVALID, field, germanMessage);
    }

    static EarlyStartRefusal state(String germanMessage) {
        return new EarlyStartRefusal(Kind.CONFLICT, "", germanMessage);
    }

    static EarlyStartRefusal unknown(int number) {
        return new EarlyStartRefusal(
                Kind.UNKNOWN,
                "",
                "Einen Antrag %d auf vorzeitigen Beginn gibt es in diesem Vorgang nicht.".formatted(number));
    }

    static EarlyStartRefusal decided() {
        return state(
                "Über den Antrag ist schon entschieden. Ein vorzeitiger Beginn kommt nur in Betracht, solange die Entscheidung aussteht.");
    }

    static EarlyStartRefusal retracted() {
        return state("Der Antrag ist zurückgenommen; der Vorgang ist beendet.");
    }

    static EarlyStartRefusal openAlready() {
        return state(
                "Ein Antrag auf vorzeitigen Beginn ist schon offen. Nehmen Sie ihn zurück, wenn Sie ihn anders stellen möchten.");
    }

    static EarlyStartRefusal permittedAlready(LocalDate from) {
        return state("Der vorzeitige Beginn ist seit dem %s zugelassen.".formatted(DAY.format(from)));
    }

    static EarlyStartRefusal begun(LocalDate contract) {
        return state(
                "Der erste Vertrag ist am %s geschlossen worden. Nachträglich lässt sich ein vorzeitiger Beginn nicht zulassen."
                        .formatted(DAY.format(contract)));
    }

    static EarlyStartRefusal reportedAlready(LocalDate contract) {
        return state(
                "Gemeldet ist ein Vertragsschluss am %s. Stimmt der Tag nicht, wenden Sie sich bitte an die Bewilligungsbehörde."
                        .formatted(DAY.format(contract)));
    }

    static EarlyStartRefusal beingIssued() {
        return state(
                "Über den vorzeitigen Beginn ist gerade entschieden worden; der Bescheid wird in diesen Minuten erlassen. Bitte versuchen Sie es gleich noch einmal.");
    }

    static EarlyStartRefusal waitsForApproval() {
        return state(
                "Ein Vorschlag zu diesem Antrag liegt zur Freigabe vor. Ziehen Sie ihn unter „Verfügungen“ zurück, wenn Sie ihn ändern möchten.");
    }

    static EarlyStartRefusal over(EarlyStartState state) {
        return state("Dieser Antrag auf vorzeitigen Beginn ist nicht mehr offen (%s).".formatted(state.germanName()));
    }

    /** A text as it is kept; refused if it is missing or too long. */
    static String text(String field, String typed, int longest, String ask) {
        String text = typed.replace('\u0000', ' ').strip();
        if (text.isEmpty() || text.length() > longest) {
            throw input(field, "%s Höchstens %d Zeichen.".formatted(ask, longest));
        }
        return text;
    }
}
