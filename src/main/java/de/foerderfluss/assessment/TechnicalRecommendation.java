package de.foerderfluss.assessment;

/** What the technical reviewer recommends. */
public enum TechnicalRecommendation {
    SUPPORT("befürwortet"),
    SUPPORT_WITH_CONDITIONS("mit Maßgaben befürwortet"),
    REJECT("nicht befürwortet");

    private final String germanName;

    TechnicalRecommendation(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
