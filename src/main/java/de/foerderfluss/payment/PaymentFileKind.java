package de.foerderfluss.payment;

/** The files of a payment run. */
public enum PaymentFileKind {
    /** Credit transfers for the bank, pain.001.001.09. */
    BANK_FILE("Bankdatei (pain.001)"),
    /** Payment orders for the state's cash system, CSV. */
    CASH_DESK_LIST("Anordnungsliste für die Kasse (CSV)");

    private final String germanName;

    PaymentFileKind(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
