package de.foerderfluss.identity;

/** What kind of local authority an applicant is. */
public enum MunicipalityKind {
    GEMEINDE("Gemeinde"),
    STADT("Stadt"),
    KREISFREIE_STADT("Kreisfreie Stadt"),
    LANDKREIS("Landkreis"),
    VERWALTUNGSGEMEINSCHAFT("Verwaltungsgemeinschaft");

    private final String germanName;

    MunicipalityKind(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
