package de.foerderfluss.calendar;

/** What sets a deadline running. */
public enum StartEvent {
    POSTED("Aufgabe zur Post"),
    PROVIDED("Benachrichtigung über die Bereitstellung"),
    DOWNLOADED("Abruf im Portal"),
    NOTIFIED("Bekanntgabe"),
    REQUESTED("Aufforderung"),
    PERIOD_ENDED("Ende des Zeitraums");

    private final String germanName;

    StartEvent(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
