package de.foerderfluss.obligation;

/** Where an obligation stands; follows from reports and judgements and is nowhere stored. */
public enum ObligationState {
    OPEN("offen"),
    REPORTED("gemeldet, wird geprüft"),
    /** The last report did not prove it; another one may follow. */
    NOT_PROVED("noch nicht nachgewiesen"),
    FULFILLED("erfüllt");

    private final String germanName;

    ObligationState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
