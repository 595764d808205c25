package de.foerderfluss.guideline;

/** What a rule says to a project. */
public enum Verdict {
    PASSED("erfüllt"),
    FAILED("nicht erfüllt"),
    /** A person has to judge. */
    MANUAL("zu prüfen");

    private final String germanName;

    Verdict(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
