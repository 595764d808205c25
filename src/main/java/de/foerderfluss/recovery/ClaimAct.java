package de.foerderfluss.recovery;

/** What is booked in the ledger of a claim. */
public enum ClaimAct {
    CLAIM("Festsetzung der Erstattung"),
    INTEREST("Festsetzung von Zinsen"),
    PAYMENT("Zahlungseingang"),
    /** The rest lies below the minor amount and is not pursued. */
    MINOR_AMOUNT("Absehen wegen Geringfügigkeit"),
    /** Given up for good by two persons. */
    REMISSION("Erlass");

    private final String germanName;

    ClaimAct(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
