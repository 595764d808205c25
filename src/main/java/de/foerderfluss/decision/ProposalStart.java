package de.foerderfluss.decision;

import de.foerderfluss.assessment.RecognisedItem;
import de.foerderfluss.assessment.TechnicalOpinion;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.guideline.ReasonText;
import de.foerderfluss.guideline.RuleOutcome;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands in a decision proposal at first: what the assessment suggests, or the last proposal if it was returned. */
@Component
class ProposalStart {

    private final FundingGuideline guideline;
    private final Clock clock;

    ProposalStart(FundingGuideline guideline, Clock clock) {
        this.guideline = guideline;
        this.clock = clock;
    }

    Map<String, Object> values(DecisionMatters matters) {
        return matters.last().map(this::again).orElseGet(() -> suggested(matters));
    }

    private Map<String, Object> again(Decision last) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("decision", last.kind().name());
        values.put("grantByYear", years(last.grant()));
        Period period = last.grantPeriod();
        if (period != null) {
            values.put("periodStart", period.start().toString());
            values.put("periodEnd", period.end().toString());
            values.put("proofOfUse", Objects.requireNonNull(last.proofOfUse()).name());
            values.put("proofDueDate", Objects.requireNonNull(last.proofDue()).toString());
        }
        values.put(
                "conditions", last.conditions().stream().map(ProposalStart::row).toList());
        values.put(
                "rejectionReasons",
                last.rejectionReasons().stream().map(RuleOutcome::rule).toList());
        values.put("reasons", last.reasons());
        return values;
    }

    private Map<String, Object> suggested(DecisionMatters matters) {
        Period project = matters.application().project();
        LocalDate today = LocalDate.now(clock);
        LocalDate start = project.contains(today) ? today : project.start();
        int months = guideline
                .value(today, matters.application().fundingObject(), ParameterKey.PROOF_MONTHS)
                .number();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("decision", kind(matters).name());
        values.put("grantByYear", years(matters.assessed().recommendedGrant()));
        values.put("periodStart", start.toString());
        values.put("periodEnd", project.end().toString());
        values.put("proofOfUse", ProofOfUse.REGULAR.name());
        values.put("proofDueDate", project.end().plusMonths(months).toString());
        values.put("conditions", conditions(matters));
        values.put("rejectionReasons", matters.rejectionRules());
        values.put("reasons", reasons(matters));
        return values;
    }

    private static DecisionKind kind(DecisionMatters matters) {
        if (!matters.mayGrant()) {
            return DecisionKind.REJECTION;
        }
        return matters.grantsInFull() ? DecisionKind.AWARD : DecisionKind.PARTIAL_AWARD;
    }

    private String reasons(DecisionMatters matters) {
        return switch (kind(matters)) {
            case AWARD -> "";
            case PARTIAL_AWARD -> lessThanAskedFor(matters);
            case REJECTION ->
                matters.rejectionRules().stream()
                        .map(this::sentence)
                        .collect(Collectors.joining("\n\n"))
                        .strip();
        };
    }

    private String lessThanAskedFor(DecisionMatters matters) {
        List<String> cuts = matters.assessed().recognisedItems().stream()
                .filter(item -> !item.reason().isEmpty())
                .map(ProposalStart::cut)
                .toList();
        Stream<String> general = Stream.of(
                cuts.isEmpty() ? "" : sentence("A-0"),
                String.join("\n", cuts),
                sentence(matters.assessed().answer().limitedBy()));
        return general.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String sentence(String rule) {
        return guideline
                .reason(rule, LocalDate.now(clock))
                .map(ReasonText::forNotice)
                .orElse("");
    }

    private static String cut(RecognisedItem item) {
        return "%s: anerkannt %s von %s. %s"
                .formatted(
                        item.description(),
                        item.recognised().german(),
                        item.requested().german(),
                        item.reason());
    }

    private static List<Map<String, Object>> conditions(DecisionMatters matters) {
        return matters.view()
                .opinion()
                .map(TechnicalOpinion::conditions)
                .filter(text -> !text.isEmpty())
                .map(text -> List.<Map<String, Object>>of(Map.of("text", text)))
                .orElse(List.of());
    }

    private static List<Map<String, Object>> years(YearlyAmounts amounts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        amounts.byYear().forEach((year, amount) -> rows.add(Map.of("year", year, "amount", amount.euros())));
        return rows;
    }

    private static Map<String, Object> row(Condition condition) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("text", condition.text()));
        LocalDate due = condition.due();
        if (due != null) {
            row.put("dueDate", due.toString());
        }
        if (condition.beforePayment()) {
            row.put("beforePayment", true);
        }
        return row;
    }
}
