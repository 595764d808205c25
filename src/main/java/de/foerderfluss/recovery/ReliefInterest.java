package de.foerderfluss.recovery;

/** What becomes of the interest while a claim is deferred. */
public enum ReliefInterest {
    STATUTORY("Die Zinsen nach § 49a Abs. 3 VwVfG laufen weiter"),
    DEFERRAL_RATE("Statt der Zinsen nach § 49a Abs. 3 VwVfG laufen Stundungszinsen"),
    NONE("Zinslos");

    private final String germanName;

    ReliefInterest(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
