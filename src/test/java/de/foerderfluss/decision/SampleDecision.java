package de.foerderfluss.decision;

import de.foerderfluss.application.CaseGates;
import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.casefile.CaseFile;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.ApplicationContext;

/** Deciding without the process behind it: what it announces is collected instead of moving a case on. */
public final class SampleDecision {

    /** The town had its say. */
    private static final PriorHearing.Heard HEARD =
            new PriorHearing.Heard("Die Stadt hat sich nicht geäußert.", Set.of());

    private final List<Object> announced = new CopyOnWriteArrayList<>();
    private final DecisionMaking making;

    public SampleDecision(ApplicationContext office) {
        DecisionDesk desk = office.getBean(DecisionDesk.class);
        DecisionRows rows = office.getBean(DecisionRows.class);
        ProposalForm form = office.getBean(ProposalForm.class);
        PartnerConsents consents = office.getBean(PartnerConsents.class);
        CaseFile caseFile = office.getBean(CaseFile.class);
        Clock clock = office.getBean(Clock.class);
        making = new DecisionMaking(
                desk,
                form,
                new Proposing(
                        desk,
                        form,
                        reference -> HEARD,
                        consents,
                        office.getBean(CaseGates.class),
                        rows,
                        caseFile,
                        announced::add,
                        clock),
                new Approving(desk, rows, consents, caseFile, announced::add, clock));
    }

    public DecisionMaking making() {
        return making;
    }

    List<Object> announced() {
        return announced;
    }

    /** 24,000 EUR in 2026, as the sample application asks for. */
    public static Map<String, Object> award() {
        return award("AWARD", "24.000,00");
    }

    /** The same award, with a condition that comes before payment and one without a day. */
    public static Map<String, Object> awardWithConditions(String due) {
        return with(
                award(),
                "conditions",
                List.of(
                        Map.of(
                                "text",
                                "Das Sicherheitskonzept ist vorzulegen.",
                                "dueDate",
                                due,
                                "beforePayment",
                                "true"),
                        Map.of("text", "Auf die Förderung ist hinzuweisen.")));
    }

    public static Map<String, Object> partialAward(String amount) {
        Map<String, Object> values = award("PARTIAL_AWARD", amount);
        values.put("reasons", "Ein Teil der Ausgaben ist nicht notwendig.");
        return values;
    }

    public static Map<String, Object> rejection(String... rules) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("decision", "REJECTION");
        values.put("rejectionReasons", List.of(rules));
        values.put("reasons", "Die Unterlagen fehlen weiterhin.");
        return values;
    }

    static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        values.put(key, value);
        return values;
    }

    private static Map<String, Object> award(String kind, String amount) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("decision", kind);
        values.put("grantByYear", List.of(Map.of("year", "2026", "amount", amount)));
        values.put("periodStart", "2026-04-01");
        values.put("periodEnd", "2026-12-31");
        values.put(
                "conditions",
                List.of(Map.of("text", "Die Schnittstelle wird offen dokumentiert.", "dueDate", "2026-12-31")));
        values.put("proofOfUse", "REGULAR");
        values.put("proofDueDate", "2027-06-30");
        return values;
    }
}
