package de.foerderfluss.process.inbox;

import java.util.Arrays;
import java.util.Set;

/** How far an application has come, in a word for lists (Stand). It follows from where its process is, and is nowhere stored. */
public enum CaseStanding {
    COMPLETENESS_CHECK(
            "Vollständigkeitsprüfung",
            "Task_ConfirmReceipt",
            "Task_CheckCompleteness",
            "Task_RequestDocuments",
            "Task_RemindApplicant"),
    AWAITING_DOCUMENTS("wartet auf Unterlagen", "Task_AwaitDocuments"),
    TECHNICAL_OPINION("fachliche Stellungnahme", "Task_GiveTechnicalOpinion"),
    ASSESSMENT_RECORD("Prüfvermerk", "Task_RecordAssessment", "Task_ReserveFunds", "Task_JoinWaitingList"),
    WAITING_LIST("Warteliste", "Gateway_AwaitFunds", "Event_FundsReleased"),
    DECISION_PROPOSAL("Entscheidungsvorschlag", "Task_ProposeDecision"),
    APPROVAL("Freigabe", "Task_Approve"),
    NOTIFICATION(
            "Bekanntgabe des Bescheids",
            "Task_IssueNotice",
            "Gateway_AwaitDownload",
            "Task_RecordMissedDownload",
            "Task_PostNotice"),
    REMEDY_PERIOD("Klagefrist läuft", "Gateway_AwaitFinality", "Task_EstablishFinality"),
    LITIGATION("Klageverfahren", "Task_AwaitCourt", "Task_RecordRemedyPeriodEnd", "Task_ImplementCourtOutcome"),
    CONCLUDED("Bescheid bestandskräftig"),
    SET_ASIDE("Bescheid aufgehoben"),
    CLOSED("abgeschlossen"),
    RETRACTED("zurückgenommen");

    private final String germanName;
    private final Set<String> places;

    CaseStanding(String germanName, String... places) {
        this.germanName = germanName;
        this.places = Set.of(places);
    }

    public String germanName() {
        return germanName;
    }

    /** Ids of the steps in the models at which a case of this standing is; none for a case that has ended, in whichever way. */
    Set<String> places() {
        return places;
    }

    /** The standing of a case that is at these steps. */
    static CaseStanding at(Set<String> steps) {
        return Arrays.stream(values())
                .filter(standing -> standing.places.stream().anyMatch(steps::contains))
                .findFirst()
                .orElse(steps.isEmpty() ? CONCLUDED : COMPLETENESS_CHECK);
    }
}
