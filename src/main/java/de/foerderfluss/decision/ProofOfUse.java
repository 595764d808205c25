package de.foerderfluss.decision;

/** How the use of the grant is to be proved (VV Nr. 10 zu § 44 ThürLHO). */
public enum ProofOfUse {
    /** Without receipts; only if the notice admits it. */
    SIMPLE("Einfacher Verwendungsnachweis"),
    REGULAR("Verwendungsnachweis mit Belegliste");

    private final String germanName;

    ProofOfUse(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
