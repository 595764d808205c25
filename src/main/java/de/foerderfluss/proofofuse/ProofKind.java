package de.foerderfluss.proofofuse;

/** What a municipality proves. */
public enum ProofKind {
    /** Where a project of several years stands at the end of a budget year. */
    INTERIM("Zwischennachweis"),
    /** The whole project. */
    FINAL("Verwendungsnachweis");

    private final String germanName;

    ProofKind(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
