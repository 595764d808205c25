package de.foerderfluss.process;

import static de.foerderfluss.identity.Role.CERTIFIER;
import static de.foerderfluss.identity.Role.CLERK;
import static de.foerderfluss.identity.Role.DECISION_SIGNATORY;
import static de.foerderfluss.identity.Role.PAYMENT_ORDERER;
import static de.foerderfluss.identity.Role.PROOF_EXAMINER;
import static de.foerderfluss.identity.Role.TECHNICAL_REVIEWER;

import de.foerderfluss.identity.Role;

/** What people do in the processes, as the models name it. */
enum UserStep {
    CHECK_COMPLETENESS("Task_CheckCompleteness", "Vollständigkeit prüfen", CLERK),
    GIVE_TECHNICAL_OPINION("Task_GiveTechnicalOpinion", "Fachlich Stellung nehmen", TECHNICAL_REVIEWER),
    RECORD_ASSESSMENT("Task_RecordAssessment", "Prüfvermerk erstellen", CLERK),
    PROPOSE_DECISION("Task_ProposeDecision", "Entscheidung vorschlagen", CLERK),
    ASSESS_EARLY_START("Task_AssessEarlyStart", "Vorzeitigen Beginn prüfen", CLERK),
    APPROVE_DECISION("Task_Approve", "Entscheidung freigeben", DECISION_SIGNATORY),
    APPROVE_RULING("Task_Approve", "Verfügung freigeben", DECISION_SIGNATORY),
    EVALUATE_HEARING("Task_EvaluateHearing", "Anhörung auswerten", CLERK),
    POST_NOTICE("Task_PostNotice", "Bescheid zur Post geben", CLERK),
    IMPLEMENT_COURT_OUTCOME("Task_ImplementCourtOutcome", "Ausgang der Klage umsetzen", CLERK),
    CERTIFY_DRAWDOWN("Task_CertifyDrawdown", "Richtigkeit feststellen", CERTIFIER),
    APPROVE_PAYMENT_ORDER("Task_Approve", "Auszahlung anordnen", PAYMENT_ORDERER),
    CLARIFY_RETURN("Task_ClarifyReturn", "Rücklauf klären, neu feststellen", CERTIFIER),
    DECIDE_ON_MISSING_PROOF("Task_DecideOnMissingProof", "Über fehlenden Nachweis entscheiden", CLERK),
    EXAMINE_PROOF("Task_ExamineProof", "Nachweis prüfen", PROOF_EXAMINER),
    EXAMINE_CHANGE("Task_ExamineChange", "Gemeldete Änderung prüfen", CLERK),
    PROPOSE_SETTLEMENT("Task_ProposeSettlement", "Schlussabrechnung vorschlagen", CLERK),
    ASSESS_AMENDMENT("Task_AssessAmendment", "Änderung prüfen", CLERK);

    private final String taskKey;
    private final String germanName;
    private final Role role;

    UserStep(String taskKey, String germanName, Role role) {
        this.taskKey = taskKey;
        this.germanName = germanName;
        this.role = role;
    }

    String taskKey() {
        return taskKey;
    }

    /** The name of the task; for an approval that of the call, which says what is approved. */
    String germanName() {
        return germanName;
    }

    Role role() {
        return role;
    }
}
