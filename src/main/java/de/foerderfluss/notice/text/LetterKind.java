package de.foerderfluss.notice.text;

/** The kinds of letters the house writes. */
public enum LetterKind {
    RECEIPT("Eingangsbestätigung", false),
    DOCUMENT_REQUEST("Nachforderung", false),
    DOCUMENT_REMINDER("Erinnerung an die Nachforderung", false),
    GRANT("Zuwendungsbescheid", true),
    PARTIAL_GRANT("Zuwendungsbescheid über einen Teilbetrag", true),
    REJECTION("Ablehnungsbescheid", true);

    private final String germanName;
    private final boolean administrativeAct;

    LetterKind(String germanName, boolean administrativeAct) {
        this.germanName = germanName;
        this.administrativeAct = administrativeAct;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether it decides something (§ 35 VwVfG). Only then its sections are numbered. */
    public boolean isAdministrativeAct() {
        return administrativeAct;
    }
}
