package de.foerderfluss.assessment;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.REVIEWER;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationContext;

/** The assessment without the process behind it: what it announces is collected instead of moving a case on. */
public final class SampleAssessment {

    private final List<Object> announced = new CopyOnWriteArrayList<>();
    private final CaseAssessment assessment;
    private final CompletenessStep completeness;

    public SampleAssessment(ApplicationContext office) {
        Assessments assessments = office.getBean(Assessments.class);
        CaseFile caseFile = office.getBean(CaseFile.class);
        JudgementRows judgements = office.getBean(JudgementRows.class);
        completeness = new CompletenessStep(
                assessments,
                office.getBean(CompletenessForm.class),
                office.getBean(CompletenessRows.class),
                caseFile,
                announced::add,
                office.getBean(Clock.class));
        OpinionStep opinion =
                new OpinionStep(assessments, office.getBean(OpinionForm.class), judgements, caseFile, announced::add);
        RecordStep record = new RecordStep(
                assessments,
                office.getBean(RecordWriting.class),
                office.getBean(RecordRows.class),
                caseFile,
                announced::add);
        assessment = new CaseAssessment(
                assessments,
                office.getBean(AssessmentForms.class),
                completeness,
                office.getBean(EligibilityStep.class),
                opinion,
                record);
    }

    public CaseAssessment assessment() {
        return assessment;
    }

    CompletenessStep completeness() {
        return completeness;
    }

    List<Object> announced() {
        return announced;
    }

    /** Goes through all steps and recommends the grant that the guideline gives. */
    public AssessmentRecord recommend(CaseReference reference) {
        assessment.checkCompleteness(CLERK, reference, complete());
        assessment.assessEligibility(reference);
        assessment.giveTechnicalOpinion(REVIEWER, reference, support());
        return assessment.recordAssessment(CLERK, reference, grant());
    }

    /** Everything of an interface project was seen. */
    public static Map<String, Object> complete() {
        return Map.of(
                "outcome",
                "COMPLETE",
                "items",
                List.of("APPLICATION", "COST_BASIS", "FINANCING", "PROJECT_PLAN", "INTERFACE_STANDARD"));
    }

    /** One document is missing. */
    public static Map<String, Object> missing(String replyDate) {
        return Map.of(
                "outcome",
                "DOCUMENTS_MISSING",
                "items",
                List.of("APPLICATION"),
                "missingItems",
                List.of(Map.of("item", "Angebot", "reason", "Die Kosten sind nicht belegt.")),
                "replyDate",
                replyDate);
    }

    public static Map<String, Object> support() {
        return Map.of(
                "standardsMet", "yes",
                "reuse", "partly",
                "informationSecurity", "yes",
                "appropriateness", "Die Kosten entsprechen denen vergleichbarer Vorhaben.",
                "recommendation", "SUPPORT");
    }

    /** Recognises the sample application in full and recommends the grant. */
    public static Map<String, Object> grant() {
        return record("GRANT", row("25.000,00", ""), row("5.000,00", ""));
    }

    @SafeVarargs
    public static Map<String, Object> record(String recommendation, Map<String, Object>... rows) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("recognisedItems", List.of(rows));
        values.put("need", "Ohne Zuwendung wird das Vorhaben nicht verwirklicht.");
        values.put("financing", "Die Eigenmittel stehen im Haushalt 2026.");
        values.put("doubleFunding", "NONE");
        values.put("recommendation", recommendation);
        values.put("reasoning", "Das Vorhaben dient der Nachnutzung.");
        return values;
    }

    public static Map<String, Object> row(String recognised, String reason) {
        return Map.of("recognised", recognised, "reason", reason);
    }
}
