package de.foerderfluss.guideline;

/** How the grant follows the expenditure (Finanzierungsart, VV Nr. 2 zu § 44 ThürLHO). */
public enum FinancingKind {
    /** A share of the eligible expenditure; falls with it. */
    PROPORTIONAL("Anteilfinanzierung"),
    /** What own and other funds do not cover; falls by the full saving. */
    DEFICIT("Fehlbedarfsfinanzierung"),
    /** A fixed sum per unit; stays unless the expenditure falls below it. */
    FIXED_AMOUNT("Festbetragsfinanzierung");

    private final String germanName;

    FinancingKind(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
