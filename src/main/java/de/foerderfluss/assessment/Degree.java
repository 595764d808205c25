package de.foerderfluss.assessment;

/** How far a technical requirement is met. */
public enum Degree {
    YES("ja"),
    PARTLY("teilweise"),
    NO("nein");

    private final String germanName;

    Degree(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
