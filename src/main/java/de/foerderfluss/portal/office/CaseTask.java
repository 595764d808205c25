package de.foerderfluss.portal.office;

import de.foerderfluss.identity.Role;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps that people of the office do, and where each is done. */
enum CaseTask {
    CHECK_COMPLETENESS("Task_CheckCompleteness", "Vollständigkeit prüfen", "/vollstaendigkeit", Role.CLERK),
    GIVE_OPINION("Task_GiveTechnicalOpinion", "Fachlich Stellung nehmen", "/stellungnahme", Role.TECHNICAL_REVIEWER),
    RECORD_ASSESSMENT("Task_RecordAssessment", "Prüfvermerk erstellen", "/pruefvermerk", Role.CLERK),
    PROPOSE_DECISION("Task_ProposeDecision", "Entscheidung vorschlagen", "/vorschlag", Role.CLERK),
    APPROVE_DECISION("Task_Approve", "Entscheidung freigeben", "/freigabe", Role.DECISION_SIGNATORY),
    APPROVE_RULING("Task_Approve", "Verfügung freigeben", "", Role.DECISION_SIGNATORY, "/verfuegungen/"),
    ASSESS_EARLY_START("Task_AssessEarlyStart", "Vorzeitigen Beginn prüfen", "/beginn", Role.CLERK, ""),
    EVALUATE_HEARING("Task_EvaluateHearing", "Anhörung auswerten", "", Role.CLERK, "/anhoerungen/"),
    POST_RULING("Task_PostNotice", "Bescheid zur Post geben", "/postversand", Role.CLERK, "/verfuegungen/"),
    POST_NOTICE("Task_PostNotice", "Bescheid zur Post geben", "/postversand", Role.CLERK),
    IMPLEMENT_COURT_OUTCOME("Task_ImplementCourtOutcome", "Ausgang der Klage umsetzen", "/klagen", Role.CLERK),
    EXAMINE_CHANGE("Task_ExamineChange", "Gemeldete Änderung prüfen", "/abschluss", Role.CLERK, ""),
    IMPLEMENT_OUTCOME_OF_RULING("Task_ImplementCourtOutcome", "Ausgang der Klage umsetzen", "/klagen", Role.CLERK, ""),
    CERTIFY_DRAWDOWN("Task_CertifyDrawdown", "Richtigkeit feststellen", "", Role.CERTIFIER),
    CLARIFY_RETURN("Task_ClarifyReturn", "Rücklauf klären", "", Role.CERTIFIER),
    ORDER_PAYMENT("Task_Approve", "Auszahlung anordnen", "", Role.PAYMENT_ORDERER),
    DECIDE_ON_MISSING_PROOF(
            "Task_DecideOnMissingProof",
            "Über fehlenden Nachweis entscheiden",
            "/anhoerung",
            Role.CLERK,
            "/nachweise/"),
    EXAMINE_PROOF("Task_ExamineProof", "Nachweis prüfen", "/pruefung", Role.PROOF_EXAMINER, "/nachweise/"),
    PROPOSE_SETTLEMENT("Task_ProposeSettlement", "Schlussabrechnung vorschlagen", "/schlussabrechnung", Role.CLERK, ""),
    ASSESS_AMENDMENT("Task_AssessAmendment", "Änderung prüfen", "", Role.CLERK, "/aenderungen/");

    private final String key;
    private final String title;
    private final String path;
    private final Role role;
    private final @Nullable String matters;

    CaseTask(String key, String title, String path, Role role) {
        this(key, title, path, role, null);
    }

    /** @param matters where the pages of the matters stand that the step may be about; empty if the case has one page for all; null for a step of the application or of a drawdown */
    CaseTask(String key, String title, String path, Role role, @Nullable String matters) {
        this.key = key;
        this.title = title;
        this.path = path;
        this.role = role;
        this.matters = matters;
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
        MatterKey matter = item.matter();
        if (matters != null && matter != null) {
            return matters.isEmpty() ? "" : matters + pageOf(item.reference(), matter);
        }
        return item.drawdownNumber() == null ? "" : "/abrufe/" + item.drawdownNumber();
    }

    /** What the matter is called in the address. */
    private String pageOf(CaseReference reference, MatterKey matter) {
        if (this == ASSESS_AMENDMENT) {
            return matter.text().replaceAll("\\D", "");
        }
        return ProofId.of(reference, matter)
                .filter(proof -> "/nachweise/".equals(matters))
                .map(ProofId::key)
                .orElse(matter.text());
    }

    /** Whether the item of the worklist is this step. Approval is one model for decisions and payment orders, told apart by the role. */
    boolean matches(WorkItem item) {
        return key.equals(item.taskKey()) && role == item.role() && (matters != null) == (item.matter() != null);
    }
}
