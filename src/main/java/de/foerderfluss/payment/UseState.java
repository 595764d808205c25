package de.foerderfluss.payment;

/** Where the use of a paid drawdown stands; follows from days, reports and findings and is nowhere stored. */
public enum UseState {
    /** Not all is used yet, and the period runs. */
    RUNNING("Frist läuft"),
    IN_TIME("fristgerecht verwendet"),
    /** Some of it is late, and a clerk has to find what follows. */
    LATE("nicht fristgerecht verwendet, zu prüfen"),
    INTEREST_CASE("Zinsfall"),
    NO_INTEREST("nicht fristgerecht verwendet, kein Zinsfall");

    private final String germanName;

    UseState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
