package de.foerderfluss.amendment;

/** Where an amendment stands; follows from its proposals and is nowhere stored. */
public enum AmendmentState {
    OPEN("in Prüfung"),
    PROPOSED("liegt zur Freigabe vor"),
    GRANTED("bewilligt"),
    REFUSED("abgelehnt"),
    WITHDRAWN("zurückgenommen");

    private final String germanName;

    AmendmentState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return this == OPEN || this == PROPOSED;
    }
}
