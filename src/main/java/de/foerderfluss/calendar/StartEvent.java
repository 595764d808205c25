package de.foerderfluss.calendar;

/** What sets a deadline running. */
public enum StartEvent {
    POSTED("Aufgabe zur Post"),
    PROVIDED("Benachrichtigung über die Bereitstellung"),
    DOWNLOADED("Abruf im Portal"),
    NOTIFIED("Bekanntgabe"),
    FINAL("Bestandskraft"),
    FULL_KNOWLEDGE("Kenntnis aller Tatsachen"),
    PAID("Auszahlung"),
    DUE("Fälligkeit"),
    COMPLETED("Abschluss des Vorhabens"),
    YEAR_ENDED("Schluss des Jahres"),
    REQUESTED("Aufforderung"),
    PERIOD_ENDED("Ende des Zeitraums"),
    CLAIMED("Festsetzung");

    private final String germanName;

    StartEvent(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
