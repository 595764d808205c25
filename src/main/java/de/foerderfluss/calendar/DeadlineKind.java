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
    REVOCATION_CLOCK("Rücknahme oder Widerruf", true),
    PROOF_DUE("Vorlage des Verwendungsnachweises"),
    CONDITION("Erfüllung einer Nebenbestimmung"),
    USE_OF_FUNDS("Verwendung ausgezahlter Mittel"),
    CLAIM_DUE("Zahlung einer Rückforderung"),
    /** From when on the cash desk reminds somebody who has not paid. */
    CLAIM_DUNNING("Mahnung einer Rückforderung", true),
    /** Until when interest can still be fixed. */
    INTEREST_LIMITATION("Verjährung von Zinsen", true),
    DEDICATION_END("Zweckbindung"),
    /** How long the closed file is kept at least. */
    FILE_RETENTION("Aufbewahrung der Akte", true);

    private final String germanName;
    private final boolean internal;

    DeadlineKind(String germanName) {
        this(germanName, false);
    }

    DeadlineKind(String germanName, boolean internal) {
        this.germanName = germanName;
        this.internal = internal;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether only the authority has to keep the day, so that it says nothing to a municipality. */
    public boolean isInternal() {
        return internal;
    }
}
