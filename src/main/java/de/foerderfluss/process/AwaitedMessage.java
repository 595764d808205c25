package de.foerderfluss.process;

/** What the processes wait for from outside, as the models name it. */
enum AwaitedMessage {
    APPLICATION_RETRACTED(
            "Message_ApplicationRetracted",
            "Der Antrag %s lässt sich nicht mehr zurücknehmen: Über ihn ist schon abschließend entschieden."),
    DOCUMENTS_SUPPLIED(
            "Message_DocumentsSupplied",
            "Zu %s sind zurzeit keine Unterlagen angefordert. Bitte wenden Sie sich mit Nachträgen an die Sachbearbeitung."),
    DECISION_WITHOUT_FUNDS(
            "Message_DecisionWithoutFunds",
            "%s wartet nicht auf Mittel; ohne Mittel zu entscheiden ist nur, was auf der Warteliste steht. Bitte laden Sie den Vorgang neu."),
    HEARING_ANSWERED("Message_HearingAnswered", "In %s wird zurzeit auf keine Äußerung gewartet."),
    HEARING_EXTENDED("Message_HearingExtended", "In %s läuft zurzeit keine Äußerungsfrist, die sich verlängern ließe."),
    FUNDS_RELEASED("Message_FundsReleased", "%s wartet nicht auf Mittel. Bitte prüfen Sie die Warteliste."),
    EARLY_START_RULED(
            "Message_EarlyStartRuled",
            "Zu %s liegt kein Vorschlag zum vorzeitigen Beginn vor. Bitte laden Sie den Vorgang neu."),
    EARLY_START_WITHDRAWN(
            "Message_EarlyStartWithdrawn",
            "Zu %s ist kein Antrag auf vorzeitigen Beginn offen. Bitte laden Sie die Seite neu."),
    NOTICE_DOWNLOADED(
            "Message_NoticeDownloaded",
            "Der Bescheid zu %s liegt nicht zum Abruf bereit. Bitte laden Sie die Seite neu; er kommt gegebenenfalls per Post."),
    REMEDY_WAIVED(
            "Message_RemedyWaived",
            "Auf einen Rechtsbehelf zu %s lässt sich erst verzichten, wenn der Bescheid bekannt gegeben ist, und nur bis er bestandskräftig wird."),
    ACTION_FILED(
            "Message_ActionFiled",
            "Zu %s lässt sich keine Klage vermerken: Der Bescheid ist noch nicht bekannt gegeben, oder eine Klage ist schon anhängig."),
    ACTION_ENDED("Message_ActionEnded", "Zu %s ist keine Klage anhängig, deren Ende vermerkt werden könnte."),
    FINALITY_LAPSED("Message_FinalityLapsed", "Der Bescheid zu %s wird schon bekannt gegeben oder verhandelt."),
    CHANGE_REPORTED("Message_ChangeReported", "Zu %s läuft keine Zweckbindung, zu der etwas zu melden wäre."),
    PAYMENT_EXECUTED(
            "Message_PaymentExecuted",
            "Zu %s wird keine Zahlung erwartet. Bitte prüfen Sie, ob die Ausführung schon eingelesen ist."),
    PAYMENT_RETURNED(
            "Message_PaymentReturned",
            "Zu %s wird keine Zahlung erwartet, die zurückkommen könnte. Bitte prüfen Sie, ob der Rücklauf schon eingelesen ist."),
    /** The proof has come, or has another day. */
    PROOF_WAIT_ENDED("Message_ProofWaitEnded", "Zu %s wird an keinen Nachweis erinnert."),
    /** The notice on the final amount is issued, or its proposal returned. */
    SETTLEMENT_DECIDED("Message_SettlementDecided", "Zu %s ist keine Schlussabrechnung vorgeschlagen."),
    AMENDMENT_WITHDRAWN(
            "Message_AmendmentWithdrawn",
            "Die Änderung zu %s lässt sich nicht mehr zurücknehmen: Über sie wird schon entschieden."),
    AMENDMENT_RULED(
            "Message_AmendmentRuled",
            "Zu %s wird keine Entscheidung über eine Änderung erwartet. Bitte laden Sie den Vorgang neu.");

    private final String messageName;
    private final String germanRefusal;

    AwaitedMessage(String messageName, String germanRefusal) {
        this.messageName = messageName;
        this.germanRefusal = germanRefusal;
    }

    String messageName() {
        return messageName;
    }

    /** What to say if nobody waits for it. */
    String germanRefusal(Strand strand) {
        return germanRefusal.formatted(strand.german());
    }
}
