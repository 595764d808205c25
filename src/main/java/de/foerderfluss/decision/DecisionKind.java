package de.foerderfluss.decision;

/** What is decided. */
public enum DecisionKind {
    /** As much as was asked for. */
    AWARD("Bewilligung"),
    /** Less than was asked for; needs reasons (§ 39 VwVfG). */
    PARTIAL_AWARD("Teilbewilligung"),
    REJECTION("Ablehnung");

    private final String germanName;

    DecisionKind(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether money is granted. */
    public boolean grants() {
        return this != REJECTION;
    }
}
