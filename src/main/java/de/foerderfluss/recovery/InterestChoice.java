package de.foerderfluss.recovery;

/** What a notice makes of the interest on what is to be paid back. */
public enum InterestChoice {
    CHARGED("Zinsen jetzt festsetzen"),
    LATER("Zinsen einem späteren Zinsbescheid vorbehalten"),
    /** § 49a Abs. 3 Satz 2 VwVfG: not responsible, and paid within the period that the authority sets. */
    WAIVED("Von Zinsen absehen");

    private final String germanName;

    InterestChoice(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
