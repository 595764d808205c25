package de.foerderfluss.notice;

/** The way on which a notice reaches the municipality. */
public enum DeliveryWay {
    /** Download from the portal, with the municipality's consent (§ 41 Abs. 2a VwVfG). */
    PORTAL("Abruf im Portal"),
    /** By post (§ 41 Abs. 2 VwVfG). */
    POST("Postversand");

    private final String germanName;

    DeliveryWay(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
