package de.foerderfluss.identity;

/** What a person may do. A person may hold several roles; who did what in one case is the {@link FourEyes} rule's concern. */
public enum Role {
    /** Writes applications and drawdown requests of one municipality. */
    MUNICIPAL_EDITOR("Antragsbearbeitung"),
    /** Binds the municipality: submits, waives remedies, requests money. */
    MUNICIPAL_SIGNATORY("Vertretungsbefugnis"),
    CLERK("Sachbearbeitung"),
    TECHNICAL_REVIEWER("Fachreferat"),
    /** Approves decisions before they become notices. */
    DECISION_SIGNATORY("Zeichnungsbefugnis"),
    /** Sees what is overdue in the whole unit. */
    UNIT_HEAD("Referatsleitung"),
    BUDGET_OFFICER("Haushalt"),
    /** Certifies that a drawdown is factually and arithmetically right (VV zu § 70 ThürLHO). */
    CERTIFIER("Feststellungsbefugnis"),
    /** Orders payments (VV zu § 70 ThürLHO). */
    PAYMENT_ORDERER("Anordnungsbefugnis"),
    /** Examines proofs of use of grants that another person approved. */
    PROOF_EXAMINER("Nachweisprüfung"),
    /** Reads everything and changes nothing. */
    AUDITOR("Rechnungsprüfung"),
    /** Maintains people, parameters and text blocks, and looks after incidents. */
    ADMINISTRATOR("Verwaltung");

    private final String germanName;

    Role(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether the role is held by people of a municipality; all others are held by people of the granting authority. */
    public boolean isMunicipal() {
        return this == MUNICIPAL_EDITOR || this == MUNICIPAL_SIGNATORY;
    }
}
