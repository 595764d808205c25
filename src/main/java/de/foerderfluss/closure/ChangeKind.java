package de.foerderfluss.closure;

/** What may happen to something that is bound to its purpose. */
public enum ChangeKind {
    SOLD("verkauft oder weitergegeben"),
    MOVED("an einem anderen Ort oder von einer anderen Stelle genutzt"),
    DISUSED("nicht mehr genutzt");

    private final String germanName;

    ChangeKind(String germanName) {
        this.germanName = germanName;
    }

    /** Completes the sentence "Das Geförderte wird seit dem … / ist seit dem …". */
    public String germanName() {
        return germanName;
    }
}
