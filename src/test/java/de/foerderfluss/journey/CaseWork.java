package de.foerderfluss.journey;

import java.util.Map;

/** The worklist and the case file, with which everybody in the office works. */
final class CaseWork {

    private final Desk desk;

    CaseWork(Desk desk) {
        this.desk = desk;
    }

    /** Takes the task of a case on, as soon as it lies in the worklist, and opens its page. */
    CaseWork takeOn(String task, String reference) {
        desk.turnTo("Arbeitskorb")
                .awaitAndPress("Übernehmen: " + task + " zu " + reference)
                .says(
                        "Sie bearbeiten jetzt „" + task + "“ zu " + reference,
                        "Pößneck",
                        "Sie haben diese Aufgabe übernommen.")
                .follow(task);
        return this;
    }

    CaseWork complete(Map<String, ?> values, String done) {
        desk.type(values).press("Speichern und abschließen").says(done);
        return this;
    }

    Desk page() {
        return desk;
    }

    Desk open(String reference) {
        return desk.open("/amt/vorgaenge/" + reference);
    }

    Desk open(String reference, String tab) {
        return open(reference).follow(tab);
    }
}
