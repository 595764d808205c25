package de.foerderfluss.closure;

/** How a dedication ended. */
public enum DedicationEnd {
    ELAPSED("abgelaufen"),
    BROKEN("durch Verfehlung des Zwecks beendet");

    private final String germanName;

    DedicationEnd(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
