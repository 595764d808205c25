package de.foerderfluss.portal.municipality;

import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_FINAL;
import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_REPLY;

import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.notice.DeliveryWay;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.process.inbox.CaseStanding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, in the words of its municipality.
 *
 * @param sentence the state
 * @param next what the municipality does next, or that it need not do anything
 * @param page where it does that, below the case's own page; empty if nowhere
 * @param button what the link there says
 */
record Situation(String sentence, String next, String page, String button) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String WAIT = "Sie müssen jetzt nichts tun.";

    /** The state in a word, for lists. */
    static String shortly(CaseStanding standing) {
        return switch (standing) {
            case COMPLETENESS_CHECK -> "eingegangen, wird auf Vollständigkeit geprüft";
            case AWAITING_DOCUMENTS -> "Unterlagen fehlen";
            case TECHNICAL_OPINION, ASSESSMENT_RECORD -> "in Prüfung";
            case WAITING_LIST -> "auf der Warteliste";
            case DECISION_PROPOSAL, APPROVAL -> "Entscheidung wird vorbereitet";
            case NOTIFICATION -> "Bescheid wird bekannt gegeben";
            case REMEDY_PERIOD -> "Bescheid bekannt gegeben";
            case LITIGATION -> "Klage anhängig";
            case CONCLUDED -> "Bescheid bestandskräftig";
            case SET_ASIDE -> "Bescheid vom Gericht aufgehoben";
            case CLOSED -> "abgeschlossen";
            case RETRACTED -> "zurückgenommen";
        };
    }

    static Situation of(CaseStanding standing, @Nullable Notice notice, List<StoredDeadline> running) {
        return switch (standing) {
            case COMPLETENESS_CHECK ->
                waiting(
                        "Ihr Antrag ist eingegangen. Die Bewilligungsbehörde prüft, ob er vollständig ist.",
                        "Fehlt etwas, fordert die Behörde es mit einer Frist an; das steht dann hier und in Ihrer Übersicht.");
            case AWAITING_DOCUMENTS -> documents(running);
            case TECHNICAL_OPINION, ASSESSMENT_RECORD -> waiting("Ihr Antrag wird geprüft.", "");
            case WAITING_LIST ->
                waiting(
                        "Ihr Antrag ist geprüft und steht auf der Warteliste, weil im Haushalt zurzeit keine Mittel frei sind.",
                        "Bitte beginnen Sie das Vorhaben nicht, bevor der Bescheid da ist.");
            case DECISION_PROPOSAL, APPROVAL -> waiting("Die Entscheidung über Ihren Antrag wird vorbereitet.", "");
            case NOTIFICATION, REMEDY_PERIOD, LITIGATION, CONCLUDED, SET_ASIDE ->
                notice == null ? waiting("Der Bescheid wird ausgefertigt.", "") : noticed(notice);
            case CLOSED -> waiting("Der Vorgang ist abgeschlossen.", "");
            case RETRACTED ->
                new Situation(
                        "Ihre Kommune hat den Antrag zurückgenommen.",
                        "Der Vorgang ist beendet, über den Antrag wird nicht mehr entschieden. Einen neuen Antrag können Sie jederzeit stellen.",
                        "",
                        "");
        };
    }

    private static Situation waiting(String sentence, String more) {
        return new Situation(sentence, (WAIT + " " + more).strip(), "", "");
    }

    private static Situation documents(List<StoredDeadline> running) {
        String until = running.stream()
                .filter(due -> due.kind() == COMPLETENESS_REPLY || due.kind() == COMPLETENESS_FINAL)
                .findFirst()
                .map(due -> " bis zum " + DAY.format(due.deadline().date()))
                .orElse("");
        return new Situation(
                "Zu Ihrem Antrag fehlen Unterlagen.",
                "Bitte reichen Sie sie" + until + " nach.",
                "/unterlagen",
                "Unterlagen nachreichen");
    }

    private static Situation noticed(Notice notice) {
        LocalDate notified = notice.notifiedOn();
        LocalDate remedyEnds = notice.remedyEnds();
        if (notified == null || remedyEnds == null) {
            return underWay(notice);
        }
        if (notice.pendingAction().isPresent() || notice.isSetAside()) {
            return inCourt(notice);
        }
        if (notice.finalOn() != null || notice.waivedOn() != null) {
            return concluded(notice);
        }
        String next = "Bis zum %s können Sie Klage erheben.".formatted(DAY.format(remedyEnds));
        return new Situation(
                "Der %s gilt am %s als bekannt gegeben.".formatted(notice.kind().germanName(), DAY.format(notified)),
                notice.kind().grants()
                        ? next + " Danach können Sie Mittel abrufen, oder früher, wenn Sie auf die Klage verzichten."
                        : next,
                "/bescheid",
                "Bescheid und Fristen ansehen");
    }

    private static Situation inCourt(Notice notice) {
        if (notice.isSetAside()) {
            return new Situation(
                    "Das Gericht hat den Bescheid aufgehoben.",
                    "Die Bewilligungsbehörde unterrichtet Sie darüber, wie es weitergeht.",
                    "/bescheid",
                    "Bescheid ansehen");
        }
        return notice.payable()
                ? new Situation(
                        "Gegen einen Teil des Bescheids ist Klage anhängig; der übrige Teil ist bestandskräftig.",
                        "Aus dem Teil, den die Klage nicht angreift, können Sie Mittel abrufen.",
                        "/abrufe/neu",
                        "Mittel abrufen")
                : new Situation(
                        "Gegen den Bescheid ist Klage anhängig.",
                        notice.kind().grants()
                                ? notice.paymentObstacle().orElse("")
                                : "Er wird nicht bestandskräftig, bevor das Verfahren zu Ende ist.",
                        "/bescheid",
                        "Bescheid und Fristen ansehen");
    }

    private static Situation underWay(Notice notice) {
        LocalDate downloadEnds = notice.downloadEnds();
        return notice.delivery() == DeliveryWay.PORTAL && downloadEnds != null
                ? new Situation(
                        "Ihr Bescheid liegt zum Abruf bereit.",
                        "Bitte rufen Sie ihn bis zum %s ab. Danach kommt er mit der Post."
                                .formatted(DAY.format(downloadEnds)),
                        "/bescheid",
                        "Zum Bescheid")
                : waiting("Ihr Bescheid kommt mit der Post.", "");
    }

    private static Situation concluded(Notice notice) {
        return notice.kind().grants()
                ? new Situation(
                        "Ihre Zuwendung ist bewilligt, Mittel können abgerufen werden.",
                        "Rufen Sie Mittel ab, sobald Rechnungen bezahlt oder bald fällig sind.",
                        "/abrufe/neu",
                        "Mittel abrufen")
                : new Situation("Ihr Antrag ist abgelehnt; der Bescheid ist bestandskräftig.", "", "", "");
    }
}
