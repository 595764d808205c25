package de.foerderfluss.proofofuse;

/** Where proofs pile up. */
public enum BacklogStage {
    OVERDUE("überfällig"),
    DUE_SOON("in den nächsten 30 Tagen fällig"),
    LATER("später fällig"),
    SAMPLE("wartet auf die Stichprobe"),
    EXAMINATION("in Prüfung"),
    EXAMINED("geprüft");

    private final String germanName;

    BacklogStage(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
