package de.foerderfluss.budget;

/** How far a cent has come on its way from the budget law to the municipality. */
public enum Stage {
    /** Contra account of the budget law: the negative of everything appropriated, the only balance below zero. */
    APPROPRIATED("veranschlagt", false),
    /** Nobody has asked for it. */
    FREE("verfügbar", false),
    /** Set aside for a case that is being decided. */
    RESERVED("vorgemerkt", true),
    /** Promised by a notice that was issued. */
    COMMITTED("festgelegt", true),
    /** Ordered to be paid. */
    DUE("zur Zahlung angeordnet", true),
    /** Executed by the bank or cash desk. */
    PAID("ausgezahlt", true),
    /** Claimed back by a notice, not yet returned. */
    RECLAIMED("zurückgefordert", true),
    /** Returned after its budget year was over: revenue of the Land, not to be spent again. What returns in its own year is free again. */
    REIMBURSED("als Einnahme zurückgezahlt", true),
    /** A commitment appropriation whose year has come and whose promise is now carried by cash. */
    FULFILLED("durch Ausgabemittel abgelöst", true);

    private final String germanName;
    private final boolean heldByCase;

    Stage(String germanName, boolean heldByCase) {
        this.germanName = germanName;
        this.heldByCase = heldByCase;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether each case has an account of its own at this stage; otherwise the line has one for all. */
    public boolean heldByCase() {
        return heldByCase;
    }
}
