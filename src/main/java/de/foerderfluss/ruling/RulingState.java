package de.foerderfluss.ruling;

/** Where a proposal stands; follows from approval, return, notice and later proposals, and is nowhere stored. */
public enum RulingState {
    PROPOSED("zur Freigabe vorgelegt"),
    APPROVED("freigegeben"),
    ISSUED("erlassen"),
    RETURNED("zur Korrektur zurückgegeben"),
    SUPERSEDED("durch einen neuen Vorschlag ersetzt");

    private final String germanName;

    RulingState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
