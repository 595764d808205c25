package de.foerderfluss.proofofuse;

/** What makes a closer look at a proof worthwhile (Risikomerkmal). How much each counts is a row of the rule. */
public enum SampleFactor {
    LARGE_GRANT("hohe Zuwendung"),
    FIRST_RECIPIENT("erster Verwendungsnachweis der Kommune"),
    EARLIER_CUTS("Kürzungen bei früheren Nachweisen der Kommune"),
    LATE_PROOF("verspätet vorgelegt");

    private final String germanName;

    SampleFactor(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
