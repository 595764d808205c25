package de.foerderfluss.decision;

/** Where a proposal stands; follows from approval, return and later proposals, and is nowhere stored. */
public enum DecisionState {
    PROPOSED("zur Freigabe vorgelegt"),
    APPROVED("freigegeben"),
    RETURNED("zur Korrektur zurückgegeben"),
    SUPERSEDED("durch einen neuen Vorschlag ersetzt");

    private final String germanName;

    DecisionState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
