package de.foerderfluss.proofofuse;

import java.util.Arrays;
import java.util.List;

/** What is looked at in an examination. */
public enum ExaminationStep {
    ARITHMETIC("Rechnerische Richtigkeit des zahlenmäßigen Nachweises", true),
    REPORT("Sachbericht im Vergleich mit den Zielen des Antrags", true),
    PLAN("Einhaltung des Finanzierungsplans und des Bewilligungszeitraums", false),
    OTHER_FUNDS("Drittmittel, Einnahmen und Doppelförderung", false),
    PROCUREMENT("Vergabe der Aufträge", false),
    RECEIPTS("Einsicht in Belege", false),
    CONDITIONS("Erfüllung der Auflagen", false);

    private final String germanName;
    private final boolean cursory;

    ExaminationStep(String germanName, boolean cursory) {
        this.germanName = germanName;
        this.cursory = cursory;
    }

    public String germanName() {
        return germanName;
    }

    /** What must not be left out. */
    static List<ExaminationStep> requiredAt(ExaminationDepth depth) {
        return Arrays.stream(values())
                .filter(step -> step.cursory || depth == ExaminationDepth.DEEP)
                .toList();
    }
}
