package de.foerderfluss.notice;

/** How much of a notice a court action contests. */
public enum ActionExtent {
    WHOLE("gegen den ganzen Bescheid"),
    /** The rest is accepted and becomes final by itself. */
    PART("gegen einen Teil des Bescheids");

    private final String germanName;

    ActionExtent(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
