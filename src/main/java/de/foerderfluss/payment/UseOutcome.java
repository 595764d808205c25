package de.foerderfluss.payment;

/** What a clerk makes of money that was used late. */
public enum UseOutcome {
    /** Interest may be demanded. */
    INTEREST("Zinsfall"),
    NO_INTEREST("kein Zinsfall");

    private final String germanName;

    UseOutcome(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
