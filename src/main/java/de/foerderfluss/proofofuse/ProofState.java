package de.foerderfluss.proofofuse;

/** How far a proof has come; follows from what was submitted, examined and settled, and is nowhere stored. */
public enum ProofState {
    /** The municipality has not submitted it yet. */
    OWED("zu erbringen"),
    /** Submitted, waits for its examination. */
    SUBMITTED("eingegangen, wird geprüft"),
    /** Given back: something is missing. */
    RETURNED("zur Ergänzung zurückgegeben"),
    /** Examined; an interim proof ends here. */
    EXAMINED("geprüft");

    private final String germanName;

    ProofState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether the municipality can write and submit. */
    public boolean isWithMunicipality() {
        return this == OWED || this == RETURNED;
    }
}
