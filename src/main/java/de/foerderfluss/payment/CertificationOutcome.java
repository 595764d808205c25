package de.foerderfluss.payment;

/** What the certifier has found. */
public enum CertificationOutcome {
    /** Factually and arithmetically correct (sachlich und rechnerisch richtig). */
    CERTIFIED("sachlich und rechnerisch richtig"),
    /** Back to the municipality for correction; this drawdown ends, a corrected one may follow. */
    RETURNED("zur Berichtigung zurückgegeben"),
    /** Not payable; this drawdown ends. */
    REJECTED("abgelehnt");

    private final String germanName;

    CertificationOutcome(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
