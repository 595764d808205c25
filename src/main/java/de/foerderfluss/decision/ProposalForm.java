package de.foerderfluss.decision;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads what a clerk proposes. */
@Component
class ProposalForm {

    private final FormCatalog forms;
    private final ProposalStart start;
    private final RejectionReasons reasons;
    private final Clock clock;

    ProposalForm(FormCatalog forms, ProposalStart start, RejectionReasons reasons, Clock clock) {
        this.forms = forms;
        this.start = start;
        this.reasons = reasons;
        this.clock = clock;
    }

    OpenedForm open(DecisionMatters matters) {
        List<DecisionKind> possible =
                matters.mayGrant() ? List.of(DecisionKind.values()) : List.of(DecisionKind.REJECTION);
        return new OpenedForm(forms.form("decision-proposal"), start.values(matters), context(matters, possible));
    }

    /** @throws de.foerderfluss.form.FormRejected if anything is wrong with the input */
    Proposal read(DecisionMatters matters, Map<String, ?> raw) {
        FormResult values = new OpenedForm(
                        forms.form("decision-proposal"), Map.of(), context(matters, List.of(DecisionKind.values())))
                .check(raw)
                .orReject();
        values.withErrors(ProposalRules.errors(matters, values, LocalDate.now(clock)))
                .orReject();
        DecisionKind kind = DecisionKind.valueOf(values.text("decision"));
        boolean grants = kind.grants();
        return new Proposal(
                kind,
                grants ? grant(values) : YearlyAmounts.NONE,
                matters.assessed().recognisedExpenditure().total(),
                matters.assessed().answer().financing(),
                matters.assessed().answer().rate(),
                grants ? period(values) : null,
                grants ? conditions(values) : List.of(),
                kind == DecisionKind.AWARD ? "" : values.text("reasons").strip(),
                "",
                grants ? List.of() : reasons.chosen(matters, values.choices("rejectionReasons")),
                grants ? ProofOfUse.valueOf(values.text("proofOfUse")) : null,
                grants ? values.date("proofDueDate").orElseThrow() : null);
    }

    /** What cannot be chosen on the page is refused with a sentence that says why, should it be sent all the same. */
    private FormContext context(DecisionMatters matters, List<DecisionKind> possible) {
        return FormContext.on(LocalDate.now(clock))
                .with(
                        "decisions",
                        possible.stream()
                                .map(kind -> new FormOption(kind.name(), label(kind)))
                                .toList())
                .with("rejectionReasons", reasons.options(matters));
    }

    private static String label(DecisionKind kind) {
        return kind == DecisionKind.AWARD ? "Bewilligung in voller Höhe" : kind.germanName();
    }

    private static YearlyAmounts grant(FormResult values) {
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        values.rows("grantByYear").forEach(row -> byYear.put(row.integer("year").orElseThrow(), row.money("amount")));
        return new YearlyAmounts(byYear);
    }

    private static Period period(FormResult values) {
        return new Period(
                values.date("periodStart").orElseThrow(),
                values.date("periodEnd").orElseThrow());
    }

    private static List<Condition> conditions(FormResult values) {
        List<Condition> conditions = new ArrayList<>();
        for (FormRow row : values.rows("conditions")) {
            conditions.add(new Condition(
                    conditions.size() + 1,
                    row.text("text").strip(),
                    row.date("dueDate").orElse(null),
                    row.flag("beforePayment")));
        }
        return conditions;
    }
}
