package de.foerderfluss.recovery;

/** Where a claim stands; follows from its ledger and its due day. */
public enum ClaimState {
    OPEN("offen"),
    OVERDUE("überfällig"),
    DEFERRED("gestundet"),
    SUSPENDED("niedergeschlagen"),
    SETTLED("ausgeglichen");

    private final String germanName;

    ClaimState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
