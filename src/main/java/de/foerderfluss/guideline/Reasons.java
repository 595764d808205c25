package de.foerderfluss.guideline;

import de.foerderfluss.guideline.decision.DecisionTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words in which a refusal or reduction is explained: the table {@code Reasons.dmn}. */
final class Reasons {

    /** Reasons that a person may give though no rule failed, in the order of the form. */
    private static final List<String> JUDGEMENTS =
            List.of("E-2", "E-9", "E-10", "E-12", "E-14", "M-1", "M-2", "M-3", "M-9");

    private static final DecisionTable TABLE = DecisionTable.read("Reasons");

    private Reasons() {}

    /** Empty for rules that nobody can fail. */
    static Optional<ReasonText> of(String rule, LocalDate decisionDate) {
        return TABLE.evaluate(Map.of("rule", rule, "decisionDate", decisionDate)).stream()
                .map(match -> text(rule, match))
                .findFirst();
    }

    static List<ReasonText> judgements(LocalDate decisionDate) {
        return JUDGEMENTS.stream()
                .flatMap(rule -> of(rule, decisionDate).stream())
                .toList();
    }

    private static ReasonText text(String rule, Map<String, Object> match) {
        return new ReasonText(
                rule,
                String.valueOf(match.get("title")),
                String.valueOf(match.get("forApplicant")),
                String.valueOf(match.get("forNotice")),
                String.valueOf(match.get("legalBasis")));
    }
}
