package de.foerderfluss.portal.office;

import de.foerderfluss.identity.Role;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.shared.MatterKey;
import java.util.Arrays;
import java.util.Optional;

/** The steps that people of the office do, and where each is done. */
enum CaseTask {
    CHECK_COMPLETENESS("Task_CheckCompleteness", "Vollständigkeit prüfen", "/vollstaendigkeit", Role.CLERK),
    GIVE_OPINION("Task_GiveTechnicalOpinion", "Fachlich Stellung nehmen", "/stellungnahme", Role.TECHNICAL_REVIEWER),
    RECORD_ASSESSMENT("Task_RecordAssessment", "Prüfvermerk erstellen", "/pruefvermerk", Role.CLERK),
    PROPOSE_DECISION("Task_ProposeDecision", "Entscheidung vorschlagen", "/vorschlag", Role.CLERK),
    APPROVE_DECISION("Task_Approve", "Entscheidung freigeben", "/freigabe", Role.DECISION_SIGNATORY),
    APPROVE_RULING("Task_Approve", "Verfügung freigeben", "", Role.DECISION_SIGNATORY, true),
    ASSESS_EARLY_START("Task_AssessEarlyStart", "Vorzeitigen Beginn prüfen", "/beginn", Role.CLERK, true),
    POST_RULING("Task_PostNotice", "Bescheid zur Post geben", "/postversand", Role.CLERK, true),
    POST_NOTICE("Task_PostNotice", "Bescheid zur Post geben", "/postversand", Role.CLERK),
    IMPLEMENT_COURT_OUTCOME("Task_ImplementCourtOutcome", "Ausgang der Klage umsetzen", "/klagen", Role.CLERK),
    IMPLEMENT_OUTCOME_OF_RULING(
            "Task_ImplementCourtOutcome", "Ausgang der Klage umsetzen", "/klagen", Role.CLERK, true),
    CERTIFY_DRAWDOWN("Task_CertifyDrawdown", "Richtigkeit feststellen", "", Role.CERTIFIER),
    CLARIFY_RETURN("Task_ClarifyReturn", "Rücklauf klären", "", Role.CERTIFIER),
    ORDER_PAYMENT("Task_Approve", "Auszahlung anordnen", "", Role.PAYMENT_ORDERER),
    DECIDE_ON_MISSING_PROOF(
            "Task_DecideOnMissingProof", "Über fehlenden Nachweis entscheiden", "/anhoerung", Role.CLERK, true),
    EXAMINE_PROOF("Task_ExamineProof", "Nachweis prüfen", "/pruefung", Role.PROOF_EXAMINER, true);

    private final String key;
    private final String title;
    private final String path;
    private final Role role;
    private final boolean ofMatter;

    CaseTask(String key, String title, String path, Role role) {
        this(key, title, path, role, false);
    }

    CaseTask(String key, String title, String path, Role role, boolean ofMatter) {
        this.key = key;
        this.title = title;
        this.path = path;
        this.role = role;
        this.ofMatter = ofMatter;
    }

    String title() {
        return title;
    }

    String path() {
        return path;
    }

    Role role() {
        return role;
    }

    /** Where the item of the worklist is done; empty for a step that has no page of its own. */
    static Optional<String> address(WorkItem item) {
        return Arrays.stream(values())
                .filter(task -> task.matches(item))
                .findFirst()
                .map(task -> CaseTab.home(item.reference()) + task.place(item) + task.path);
    }

    private String place(WorkItem item) {
        if (this == ASSESS_EARLY_START) {
            return "";
        }
        MatterKey matter = item.matter();
        if (matter != null && this != IMPLEMENT_OUTCOME_OF_RULING) {
            return ProofId.of(item.reference(), matter)
                    .map(proof -> "/nachweise/" + proof.key())
                    .orElse("/verfuegungen/" + matter);
        }
        return item.drawdownNumber() == null ? "" : "/abrufe/" + item.drawdownNumber();
    }

    /** Whether the item of the worklist is this step. Approval is one model for decisions and payment orders, told apart by the role. */
    boolean matches(WorkItem item) {
        return key.equals(item.taskKey()) && role == item.role() && ofMatter == (item.matter() != null);
    }
}
