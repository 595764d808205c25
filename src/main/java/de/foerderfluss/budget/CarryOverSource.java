package de.foerderfluss.budget;

/** Whose money carries a promise that was not called in its year. */
public enum CarryOverSource {
    /** The next year's own appropriation; the former year's money becomes free. */
    NEXT_YEAR("Mittel des neuen Haushaltsjahres"),
    /** The former year's own money, which goes over as a remainder (Ausgaberest, § 19 ThürLHO). */
    REMAINDER("Ausgaberest (§ 19 ThürLHO)");

    private final String germanName;

    CarryOverSource(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
