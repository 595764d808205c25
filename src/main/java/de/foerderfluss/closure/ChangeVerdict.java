package de.foerderfluss.closure;

/** What a clerk finds of a reported change. */
public enum ChangeVerdict {
    HARMLESS("Der Zweck ist weiter erfüllt"),
    /** The grant is to be revoked for the rest of the period; that ends the dedication. */
    BREACH("Der Zweck ist verfehlt");

    private final String germanName;

    ChangeVerdict(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
