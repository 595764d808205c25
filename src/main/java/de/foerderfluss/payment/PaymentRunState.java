package de.foerderfluss.payment;

/** How far a payment run has come. */
public enum PaymentRunState {
    /** Takes up the waiting payments, some hundred at a time. */
    COLLECTING("sammelt Zahlungen"),
    /** Writes its files. */
    WRITING("schreibt die Dateien"),
    /** The files can be fetched. */
    READY("fertig"),
    /** Others had taken all payments. */
    EMPTY("ohne Zahlungen beendet");

    private final String germanName;

    PaymentRunState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }

    public boolean isFinished() {
        return this == READY || this == EMPTY;
    }
}
