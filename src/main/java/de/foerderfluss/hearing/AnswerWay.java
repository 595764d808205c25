package de.foerderfluss.hearing;

/** How an answer reached the authority. */
public enum AnswerWay {
    PORTAL("im Portal"),
    LETTER("per Brief"),
    EMAIL("per E-Mail"),
    PHONE("am Telefon"),
    IN_PERSON("im Gespräch");

    private final String germanName;

    AnswerWay(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
