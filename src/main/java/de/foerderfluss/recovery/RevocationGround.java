package de.foerderfluss.recovery;

/** Why a grant is taken back for the past, with the paragraph that allows it (Rücknahme- und Widerrufsgründe). */
public enum RevocationGround {
    PURPOSE_MISSED("Zuwendung nicht für den Zweck verwendet", "§ 49 Abs. 3 Satz 1 Nr. 1"),
    NOT_USED_SOON("Zuwendung nicht alsbald für den Zweck verwendet", "§ 49 Abs. 3 Satz 1 Nr. 1"),
    NO_LONGER_USED("Zuwendung nicht mehr für den Zweck verwendet", "§ 49 Abs. 3 Satz 1 Nr. 1"),
    CONDITION_BREACHED("Auflage nicht oder nicht fristgerecht erfüllt", "§ 49 Abs. 3 Satz 1 Nr. 2"),
    FALSE_STATEMENTS("Angaben unrichtig oder unvollständig", "§ 48 Abs. 1 und Abs. 2 Satz 3 Nr. 2"),
    UNLAWFUL_AWARD("Bewilligung aus anderem Grund rechtswidrig", "§ 48 Abs. 1 und 2");

    private final String germanName;
    private final String paragraph;

    RevocationGround(String germanName, String paragraph) {
        this.germanName = germanName;
        this.paragraph = paragraph;
    }

    public String germanName() {
        return germanName;
    }

    /** Without the act, which is cited by the day of the notice. */
    public String paragraph() {
        return paragraph;
    }

    /** Whether the award was unlawful from its beginning: then it is withdrawn, and trust in it may deserve protection (§ 48 VwVfG). */
    public boolean isWithdrawal() {
        return this == FALSE_STATEMENTS || this == UNLAWFUL_AWARD;
    }

    /** {@code Rücknahme} or {@code Widerruf}. */
    public String germanAct() {
        return isWithdrawal() ? "Rücknahme" : "Widerruf";
    }
}
