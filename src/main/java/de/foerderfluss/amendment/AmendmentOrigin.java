package de.foerderfluss.amendment;

/** Who set an amendment going. */
public enum AmendmentOrigin {
    REQUEST("beantragt von der Kommune"),
    EX_OFFICIO("von Amts wegen"),
    LAPSE("Verfall nicht abgerufener Mittel");

    private final String germanName;

    AmendmentOrigin(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
