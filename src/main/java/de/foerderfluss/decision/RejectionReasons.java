package de.foerderfluss.decision;

import de.foerderfluss.form.FormOption;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ReasonText;
import de.foerderfluss.guideline.RuleOutcome;
import de.foerderfluss.guideline.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The reasons a rejection may be based on: the rules that failed, and those that a person may judge not to be met. */
@Component
class RejectionReasons {

    private final FundingGuideline guideline;
    private final Clock clock;

    RejectionReasons(FundingGuideline guideline, Clock clock) {
        this.guideline = guideline;
        this.clock = clock;
    }

    List<FormOption> options(DecisionMatters matters) {
        return texts(matters).values().stream()
                .map(text -> new FormOption(text.rule(), "%s (%s)".formatted(text.title(), text.legalBasis())))
                .toList();
    }

    /** The chosen reasons in the words of a notice. */
    List<RuleOutcome> chosen(DecisionMatters matters, List<String> rules) {
        Map<String, ReasonText> texts = texts(matters);
        return rules.stream()
                .map(texts::get)
                .map(text -> new RuleOutcome(
                        text.rule(),
                        Verdict.FAILED,
                        text.forNotice(),
                        text.legalBasis(),
                        verified(matters, text.rule())))
                .toList();
    }

    private Map<String, ReasonText> texts(DecisionMatters matters) {
        LocalDate today = LocalDate.now(clock);
        Map<String, ReasonText> texts = new LinkedHashMap<>();
        matters.failures().stream()
                .flatMap(outcome -> guideline.reason(outcome.rule(), today).stream())
                .forEach(text -> texts.put(text.rule(), text));
        if (matters.withoutFunds() != null) {
            Stream.of(DecisionMatters.FUNDS_SPENT, DecisionMatters.BUDGET_NOT_ENACTED)
                    .flatMap(rule -> guideline.reason(rule, today).stream())
                    .forEach(text -> texts.put(text.rule(), text));
        }
        guideline.judgements(today).forEach(text -> texts.putIfAbsent(text.rule(), text));
        return texts;
    }

    private static boolean verified(DecisionMatters matters, String rule) {
        return matters.failures().stream()
                .filter(outcome -> outcome.rule().equals(rule))
                .anyMatch(RuleOutcome::verified);
    }
}
