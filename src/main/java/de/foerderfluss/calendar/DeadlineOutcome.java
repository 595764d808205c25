package de.foerderfluss.calendar;

/** How a deadline ended. */
public enum DeadlineOutcome {
    /** What it asked for was done. */
    MET("gewahrt"),
    /** Its last day has passed. */
    ELAPSED("abgelaufen"),
    /** A new deadline of the same kind took its place. */
    SUPERSEDED("ersetzt"),
    /** It lost its object: case closed, remedy waived, notice sent another way. */
    WITHDRAWN("gegenstandslos");

    private final String germanName;

    DeadlineOutcome(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
