package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Breach;

/** The grant cannot be settled now, or not like this. */
public class SettlementRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private SettlementRefused(String sentence) {
        super(Kind.CONFLICT, sentence);
    }

    private SettlementRefused(String field, String sentence) {
        super(Kind.INVALID, field, sentence);
    }

    static SettlementRefused notExamined() {
        return new SettlementRefused("Abgerechnet wird erst, wenn der Verwendungsnachweis geprüft ist.");
    }

    static SettlementRefused drawdownOpen(int number) {
        return new SettlementRefused(
                "Über den Mittelabruf %d ist noch nicht entschieden. Bitte stellen Sie ihn zuerst fest und ordnen ihn an, oder geben Sie ihn zurück; erst dann steht fest, was ausgezahlt ist."
                        .formatted(number));
    }

    static SettlementRefused settledAlready() {
        return new SettlementRefused("Die Zuwendung ist schon mit einem Schlussbescheid festgesetzt.");
    }

    static SettlementRefused nothingToHear() {
        return new SettlementRefused(
                "Eine Anhörung ist nicht nötig: Die Schlussabrechnung kürzt keine Ausgabe und fordert nichts zurück.");
    }

    static SettlementRefused reasons() {
        return new SettlementRefused("reasons", "Bitte begründen Sie die Festsetzung mit 1 bis 4000 Zeichen.");
    }
}
