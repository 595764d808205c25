package de.foerderfluss.notice;

/** What a notice decides. Each is a kind of letter of the same name. */
public enum NoticeKind {
    GRANT("Zuwendungsbescheid"),
    PARTIAL_GRANT("Zuwendungsbescheid über einen Teilbetrag"),
    REJECTION("Ablehnungsbescheid"),
    EARLY_START_PERMISSION("Zulassung des vorzeitigen Vorhabensbeginns"),
    EARLY_START_REFUSAL("Ablehnung des vorzeitigen Vorhabensbeginns"),
    DRAWDOWN_DECISION("Bescheid über einen Mittelabruf"),
    REVOCATION("Rückforderungsbescheid"),
    INTEREST("Zinsbescheid"),
    SETTLEMENT("Schlussbescheid"),
    AMENDMENT("Änderungsbescheid");

    private final String germanName;

    NoticeKind(String germanName) {
        this.germanName = germanName;
    }

    /** As it stands above the notice and in lists. */
    public String germanName() {
        return germanName;
    }

    /** Whether it gives money, in full or in part. */
    public boolean grants() {
        return this == GRANT || this == PARTIAL_GRANT;
    }
}
