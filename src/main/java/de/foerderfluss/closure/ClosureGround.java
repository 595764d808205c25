package de.foerderfluss.closure;

/** Why nothing is left to be done in a case. */
public enum ClosureGround {
    SETTLED("Der Schlussbescheid ist bestandskräftig."),
    REVOKED("Die Zuwendung ist im Ganzen widerrufen oder zurückgenommen."),
    SET_ASIDE("Das Gericht hat den Zuwendungsbescheid aufgehoben."),
    REJECTED("Die Ablehnung ist bestandskräftig.");

    private final String german;

    ClosureGround(String german) {
        this.german = german;
    }

    /** A German sentence. */
    public String german() {
        return german;
    }
}
