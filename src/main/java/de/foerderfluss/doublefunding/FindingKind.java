package de.foerderfluss.doublefunding;

/** What two cases have in common. */
public enum FindingKind {
    SAME_OBJECT("Gleicher Fördergegenstand"),
    SAME_INVOICE("Gleiche Rechnung");

    private final String germanName;

    FindingKind(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
