package de.foerderfluss.budget;

/** What the budget law authorises: to spend, or to promise. */
public enum AppropriationKind {
    /** Money that may be spent in its budget year (Ausgabemittel). */
    CASH("Ausgabemittel"),
    /** Permission to promise now what falls due in a later budget year (Verpflichtungsermächtigung, § 16 ThürLHO). */
    COMMITMENT("Verpflichtungsermächtigung");

    private final String germanName;

    AppropriationKind(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }

    /** The kind that covers an amount due in a year: cash in the current budget year, commitment appropriation in later ones. */
    static AppropriationKind covering(int year, int currentBudgetYear) {
        return year == currentBudgetYear ? CASH : COMMITMENT;
    }
}
