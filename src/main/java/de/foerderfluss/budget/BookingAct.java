package de.foerderfluss.budget;

/** The kinds of postings, named after what happened outside the books. */
public enum BookingAct {
    APPROPRIATION("Mittelzuweisung"),
    RESERVATION("Vormerkung"),
    RELEASE("Freigabe"),
    COMMITMENT("Festlegung"),
    DECOMMITMENT("Aufhebung der Festlegung"),
    DUE("Auszahlungsanordnung"),
    DUE_WITHDRAWAL("Rücknahme der Anordnung"),
    PAYMENT("Auszahlung"),
    PAYMENT_RETURN("Rücklauf der Zahlung"),
    REIMBURSEMENT_CLAIM("Rückforderung"),
    CLAIM_WITHDRAWAL("Aufhebung der Rückforderung"),
    REIMBURSEMENT("Erstattung"),
    YEAR_OPENING("Eröffnung des Haushaltsjahres"),
    CARRY_OVER("Übertragung ins nächste Haushaltsjahr"),
    REVERSAL("Storno");

    private final String germanName;

    BookingAct(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
