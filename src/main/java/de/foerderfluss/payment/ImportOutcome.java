package de.foerderfluss.payment;

/** What became of one line of an answer. */
public enum ImportOutcome {
    EXECUTED("ausgeführt"),
    RETURNED("zurückgekommen"),
    /** Money has come in. */
    RECEIVED("eingegangen"),
    /** Known already, or nothing to book yet. */
    UNCHANGED("ohne Änderung"),
    /** Somebody must look at it. */
    FINDING("zu klären");

    private final String germanName;

    ImportOutcome(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
