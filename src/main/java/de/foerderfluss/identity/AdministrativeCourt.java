package de.foerderfluss.identity;

/**
 * The three administrative courts of Thuringia. Which one hears a municipality follows from the district it lies in (§ 52 Nr. 3 VwGO
 * with the annex to ThürAGVwGO).
 */
public enum AdministrativeCourt {
    GERA("Gera"),
    MEININGEN("Meiningen"),
    WEIMAR("Weimar");

    private final String seat;

    AdministrativeCourt(String seat) {
        this.seat = seat;
    }

    /** {@code Verwaltungsgericht Gera}. */
    public String germanName() {
        return "Verwaltungsgericht " + seat;
    }

    /** The town, which is all that an instruction on remedies has to name (§ 58 Abs. 1 VwGO). */
    public String seat() {
        return seat;
    }
}
