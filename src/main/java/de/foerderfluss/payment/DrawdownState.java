package de.foerderfluss.payment;

/** How far a drawdown has come. */
public enum DrawdownState {
    /** Waits for certification; also again after the order or the bank sent it back. */
    REQUESTED("eingegangen"),
    /** Certified, waits for the order. */
    CERTIFIED("sachlich und rechnerisch richtig festgestellt"),
    /** Given back to the municipality, which may send a corrected one. Ends. */
    RETURNED("zur Berichtigung zurückgegeben"),
    /** Refused. Ends. */
    REJECTED("abgelehnt"),
    /** Ordered, waits for a payment run. */
    ORDERED("angeordnet"),
    /** Stands in the files of a payment run. */
    TRANSMITTED("an die Kasse übergeben"),
    /** The bank or the cash desk has paid. Ends, unless the money comes back. */
    EXECUTED("ausgezahlt"),
    /** The money came back after it had been paid; another drawdown has taken its place. Ends. */
    SUPERSEDED("zurückgekommen und durch einen neuen Abruf ersetzt");

    private final String germanName;

    DrawdownState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether it will take money from the books as soon as it is ordered. */
    boolean waitsForMoney() {
        return this == REQUESTED || this == CERTIFIED;
    }

    /** Whether the drawdown uses up a part of the grant. */
    public boolean counts() {
        return this != RETURNED && this != REJECTED && this != SUPERSEDED;
    }
}
