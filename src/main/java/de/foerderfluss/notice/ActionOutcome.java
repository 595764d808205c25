package de.foerderfluss.notice;

/** How a court action ended. */
public enum ActionOutcome {
    WITHDRAWN("durch Rücknahme der Klage", false),
    DISMISSED("durch Abweisung der Klage", false),
    ALLOWED("durch ein Urteil, das der Klage stattgibt", true),
    ALLOWED_IN_PART("durch ein Urteil, das der Klage teilweise stattgibt", true),
    SETTLED("durch einen Vergleich", true),
    /** There was none: somebody had recorded it for the wrong notice, or with wrong dates. */
    MISTAKEN("weil sie irrtümlich vermerkt war", false);

    private final String germanName;
    private final boolean toImplement;

    ActionOutcome(String germanName, boolean toImplement) {
        this.germanName = germanName;
        this.toImplement = toImplement;
    }

    /** Completes the sentence "Das Klageverfahren endete …". */
    public String germanName() {
        return germanName;
    }

    /** Whether the authority has to do something about it. */
    public boolean toImplement() {
        return toImplement;
    }
}
