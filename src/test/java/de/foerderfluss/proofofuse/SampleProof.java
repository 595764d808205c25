package de.foerderfluss.proofofuse;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.CaseGates;
import de.foerderfluss.casefile.CaseFile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Proving without the process behind it: what it announces is collected instead of moving a case on. */
public final class SampleProof {

    private final List<Object> announced = new ArrayList<>();
    private final ProofObligations obligations;
    private final ProofWriting writing;
    private final ProofExamination examination;

    public SampleProof(ApplicationContext office) {
        CaseFile caseFile = office.getBean(CaseFile.class);
        Clock clock = office.getBean(Clock.class);
        ProvedGrants grants = office.getBean(ProvedGrants.class);
        ProofDeadlines deadlines = office.getBean(ProofDeadlines.class);
        ProofForm form = office.getBean(ProofForm.class);
        obligations = new ProofObligations(
                office.getBean(ObligationRows.class),
                grants,
                deadlines,
                office.getBean(Applications.class),
                caseFile,
                announced::add,
                clock);
        ProofSubmission submission = new ProofSubmission(
                office.getBean(ProofDoor.class),
                office.getBean(ProofStates.class),
                office.getBean(ProofRows.class),
                grants,
                form,
                office.getBean(ProofFindings.class),
                office.getBean(ProofSampling.class),
                deadlines,
                caseFile,
                announced::add,
                clock);
        writing = new ProofWriting(
                office.getBean(ProofDoor.class),
                office.getBean(DraftRows.class),
                grants,
                form,
                office.getBean(ReceiptImport.class),
                submission);
        ExaminationForm examinationForm = office.getBean(ExaminationForm.class);
        ExaminationRows examinations = office.getBean(ExaminationRows.class);
        ExaminationDesk desk = new ExaminationDesk(
                office.getBean(ProofDoor.class),
                office.getBean(CaseGates.class),
                office.getBean(ProofStates.class),
                office.getBean(ProofRows.class),
                grants,
                office.getBean(ProofSampling.class),
                examinationForm,
                examinations,
                office.getBean(SettlementDesk.class),
                deadlines,
                caseFile,
                announced::add,
                clock);
        examination = new ProofExamination(desk, examinationForm, examinations);
    }

    /** 1,000 EUR of the first item are cut, the rest is recognised. */
    public static Map<String, Object> examined() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "examinedItems",
                List.of(
                        Map.of("recognised", "23.500,00", "reason", "Bewirtung ist nicht zuwendungsfähig."),
                        Map.of("recognised", "4.500,00")));
        values.put(
                "steps", Arrays.stream(ExaminationStep.values()).map(Enum::name).toList());
        values.put("sampledReceipts", "Belege 1 und 2 eingesehen, ohne Beanstandung bis auf die Kürzung.");
        values.put("purpose", "REACHED");
        values.put("findings", "Keine weiteren.");
        values.put("outcome", "EXAMINED");
        values.put("reasoning", "Die Mittel sind bis auf die Bewirtung zweckentsprechend verwendet.");
        return values;
    }

    /** Everything is recognised. */
    public static Map<String, Object> uncut() {
        Map<String, Object> values = examined();
        values.put("examinedItems", List.of(Map.of("recognised", "24.500,00"), Map.of("recognised", "4.500,00")));
        return values;
    }

    /** Something is missing. */
    public static Map<String, Object> returned() {
        Map<String, Object> values = examined();
        values.put("outcome", "RETURNED");
        values.put("returnReason", "Bitte legen Sie den Vergabevermerk vor.");
        return values;
    }

    public ProofExamination examination() {
        return examination;
    }

    public ProofObligations obligations() {
        return obligations;
    }

    public ProofWriting writing() {
        return writing;
    }

    public List<Object> announced() {
        return announced;
    }

    /** 29,000 EUR spent: 24,500 and 4,500 EUR, with a receipt for each; 23,200 EUR of it by the grant. */
    public static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(simpleValues());
        values.put(
                "receipts",
                List.of(
                        receipt("2026-06-30", "Softwarehaus GmbH", "RE-1", "24.500,00", "1"),
                        receipt("2026-10-15", "Beratung & Test AG", "2026/77", "4.500,00", "2")));
        return values;
    }

    /** The same without receipts. */
    public static Map<String, Object> simpleValues() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("aims", List.of(aim("Die Durchlaufzeit beträgt einen Tag."), aim("Papier entfällt.")));
        values.put("course", "Die Schnittstelle ist seit Oktober in Betrieb.");
        values.put("reuse", "Drei Nachbargemeinden übernehmen sie.");
        values.put("costItems", List.of(Map.of("actual", "24.500,00"), Map.of("actual", "4.500,00")));
        values.put("financing", funds("5.800,00", "0", "0", "23.200,00"));
        values.put("procurementRules", "FOLLOWED");
        values.put("procurement", "Verhandlungsvergabe mit drei Angeboten, Zuschlag an die Softwarehaus GmbH.");
        values.put("audit", "AUDITED");
        values.put("declared", "on");
        return values;
    }

    /** 20,000 EUR of the first year spent. */
    public static Map<String, Object> interimValues() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("course", "Die Entwicklung ist abgeschlossen.");
        values.put("outlook", "2027 folgt die Einführung.");
        values.put("costItems", List.of(Map.of("actual", "20.000,00")));
        values.put("financing", funds("4.000,00", "0", "0", "16.000,00"));
        values.put("declared", "on");
        return values;
    }

    public static Map<String, Object> receipt(
            String paidOn, String payee, String invoiceNumber, String amount, String costItem) {
        return Map.of(
                "paidOn", paidOn,
                "payee", payee,
                "invoiceNumber", invoiceNumber,
                "reason", "Leistung",
                "amount", amount,
                "costItem", costItem);
    }

    public static List<Map<String, Object>> funds(String own, String thirdParty, String income, String grant) {
        return List.of(
                Map.of("actual", own), Map.of("actual", thirdParty), Map.of("actual", income), Map.of("actual", grant));
    }

    private static Map<String, Object> aim(String result) {
        return Map.of("achieved", "REACHED", "result", result);
    }
}
