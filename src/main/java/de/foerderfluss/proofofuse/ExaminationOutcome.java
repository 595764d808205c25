package de.foerderfluss.proofofuse;

/** What an examiner has decided. */
public enum ExaminationOutcome {
    EXAMINED("geprüft"),
    /** The municipality has to add something. */
    RETURNED("zur Ergänzung zurückgegeben");

    private final String germanName;

    ExaminationOutcome(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
