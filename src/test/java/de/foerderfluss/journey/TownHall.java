package de.foerderfluss.journey;

import de.foerderfluss.restart.CaseDays;
import de.foerderfluss.restart.SmallProject;
import java.util.Map;

/** What the people of the town do in the portal: the editor prepares, the signatory signs. */
final class TownHall {

    private final Desk desk;

    TownHall(Desk desk) {
        this.desk = desk;
    }

    TownHall beginDraft() {
        desk.turnTo("Übersicht")
                .says("Zurzeit ist nichts zu tun.", "Ihre Kommune schreibt gerade an keinem Antrag.")
                .press("Neuen Antrag beginnen")
                .says("Antrag ohne Titel", "Noch keine Anlage.");
        return this;
    }

    TownHall typeAndCheck(Map<String, ?> values) {
        desk.type(values).press("Speichern und prüfen");
        return this;
    }

    TownHall attach(String fileName, byte[] content) {
        desk.choose("Dateien auswählen", fileName, "text/plain", content)
                .press("Hochladen")
                .showsRow(fileName);
        return this;
    }

    TownHall goOnToSubmit() {
        desk.press("Weiter zum Einreichen");
        return this;
    }

    TownHall openDraft(String title) {
        desk.turnTo("Übersicht")
                .showsRow(title, "Jana Winkelmann")
                .follow(title)
                .says("Entwurf, zuletzt gespeichert");
        return this;
    }

    /** @return the reference under which the office keeps the case */
    String submit() {
        desk.press("Antrag verbindlich einreichen").says("Der Antrag ist eingereicht.");
        String path = desk.path();
        String reference = path.substring(path.lastIndexOf('/') + 1);
        desk.says("Aktenzeichen " + reference);
        return reference;
    }

    TownHall supply(String reference, String fileName, byte[] content) {
        open(reference, "/unterlagen")
                .says("Was fehlt")
                .choose("Dateien", fileName, "text/plain", content)
                .press("Unterlagen senden")
                .says("Ihre Unterlagen sind eingegangen.", fileName);
        return this;
    }

    byte[] fetchNotice(String reference) {
        open(reference, "/bescheid");
        return desk.download("Bescheid jetzt abrufen (PDF)");
    }

    TownHall waive(String reference) {
        open(reference, "/bescheid")
                .follow("Auf die Klage verzichten …")
                .says("Ohne Verzicht können Sie bis zum")
                .tick("Ich gebe diese Erklärung für unsere Kommune ab")
                .press("Verzicht erklären")
                .says("Ihr Verzicht ist erklärt.");
        return this;
    }

    TownHall drawDown(String reference, CaseDays days) {
        open(reference, "/abrufe/neu")
                .shows("bewilligt", "24.000,00 EUR")
                .shows("noch abrufbar", "24.000,00 EUR")
                .type(SmallProject.drawdown(days))
                .press("Mittel verbindlich abrufen")
                .says("Der Mittelabruf 1 über 8.000,00 EUR ist eingegangen.");
        return this;
    }

    Desk overview() {
        return desk.turnTo("Übersicht");
    }

    Desk open(String reference) {
        return open(reference, "");
    }

    Desk page() {
        return desk;
    }

    private Desk open(String reference, String page) {
        return desk.open("/kommune/vorgaenge/" + reference + page);
    }
}
