package de.foerderfluss.application;

/** What a partner has said to a joint application; follows from its declarations and is nowhere stored. */
public enum ConsentState {
    OUTSTANDING("steht aus"),
    GIVEN("erteilt"),
    REFUSED("verweigert"),
    WITHDRAWN("widerrufen");

    private final String germanName;

    ConsentState(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
