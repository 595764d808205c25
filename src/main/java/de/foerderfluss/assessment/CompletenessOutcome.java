package de.foerderfluss.assessment;

/** How a completeness check ended. */
public enum CompletenessOutcome {
    COMPLETE("vollständig"),
    DOCUMENTS_MISSING("Unterlagen nachgefordert"),
    /** Nothing more is to be expected; the case is decided on what is there (§ 26 Abs. 2 VwVfG). */
    DECIDE_ON_FILE("Entscheidung nach Aktenlage");

    private final String germanName;

    CompletenessOutcome(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether the check is over and the case goes on. */
    public boolean endsTheCheck() {
        return this != DOCUMENTS_MISSING;
    }
}
