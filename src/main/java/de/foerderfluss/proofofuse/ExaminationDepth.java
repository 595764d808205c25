package de.foerderfluss.proofofuse;

/** How closely a proof is examined (Prüftiefe). */
public enum ExaminationDepth {
    /** Arithmetic and report. */
    CURSORY("kursorisch"),
    /** Everything, receipts included. */
    DEEP("vertieft");

    private final String germanName;

    ExaminationDepth(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
