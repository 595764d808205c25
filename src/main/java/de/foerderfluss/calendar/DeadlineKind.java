package de.foerderfluss.calendar;

/** What a stored deadline of a case is for. */
public enum DeadlineKind {
    COMPLETENESS_REPLY("Nachreichen fehlender Unterlagen"),
    COMPLETENESS_FINAL("Nachreichen nach Erinnerung"),
    HEARING_REPLY("Äußerung zur Anhörung"),
    DOWNLOAD_PERIOD("Abruf des Bescheids"),
    NOTIFICATION("Bekanntgabe des Bescheids"),
    REMEDY_PERIOD("Klagefrist"),
    /** One per subject, for it ends the power to revoke. */
    REVOCATION_CLOCK("Rücknahme oder Widerruf"),
    PROOF_DUE("Vorlage des Verwendungsnachweises"),
    CONDITION("Erfüllung einer Nebenbestimmung"),
    USE_OF_FUNDS("Verwendung ausgezahlter Mittel"),
    CLAIM_DUE("Zahlung einer Rückforderung");

    private final String germanName;

    DeadlineKind(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
