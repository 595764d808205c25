package de.foerderfluss.earlystart;

/** What has become of a request for an early start. */
public enum EarlyStartState {
    OPEN("wird geprüft"),
    PERMITTED("zugelassen"),
    REFUSED("abgelehnt"),
    WITHDRAWN("von der Kommune zurückgenommen"),
    LAPSED("erledigt");

    private final String germanName;

    EarlyStartState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
