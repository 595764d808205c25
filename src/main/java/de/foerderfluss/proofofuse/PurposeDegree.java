package de.foerderfluss.proofofuse;

/** Whether the purpose of the grant was reached. */
public enum PurposeDegree {
    REACHED("erreicht"),
    PARTLY("teilweise erreicht"),
    MISSED("nicht erreicht");

    private final String germanName;

    PurposeDegree(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
