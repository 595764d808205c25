package de.foerderfluss.amendment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form {@code amendment-assessment}, its rules, and the calculation by the financing kind. */
@Component("amendmentAssessmentForm")
class AssessmentForm {

    private final FormCatalog forms;
    private final CurrentGrants grants;
    private final AmendmentBooks books;
    private final Applications applications;
    private final FundingGuideline guideline;
    private final Clock clock;

    AssessmentForm(
            FormCatalog forms,
            CurrentGrants grants,
            AmendmentBooks books,
            Applications applications,
            FundingGuideline guideline,
            Clock clock) {
        this.forms = forms;
        this.grants = grants;
        this.books = books;
        this.applications = applications;
        this.guideline = guideline;
        this.clock = clock;
    }

    /** With what was asked for, or the last proposal if it was returned. */
    OpenedForm open(Amendment amendment) {
        Optional<AmendmentProposal> last = amendment.last();
        Map<String, Object> values = new LinkedHashMap<>(PlanFields.of(last.filter(AmendmentProposal::granted)
                .map(AmendmentProposal::after)
                .orElse(amendment.wanted())));
        values.put("outcome", last.map(AmendmentProposal::granted).orElse(true) ? "GRANT" : "REFUSE");
        last.ifPresent(proposal -> values.put("reasons", proposal.reasons()));
        return new OpenedForm(forms.form("amendment-assessment"), values, FormContext.on(LocalDate.now(clock)));
    }

    /** What the rules of the financing kind say to the plan that was typed; empty as long as it cannot be read. */
    Optional<AmendmentCalculation> calculation(Amendment amendment, Map<String, ?> raw) {
        FormResult values = open(amendment).check(raw);
        return grants(values)
                        && errorsOf(values, "reasons").isEmpty()
                        && PlanRules.errors(values).isEmpty()
                ? Optional.of(calculation(amendment, before(amendment), read(amendment, values)))
                : Optional.empty();
    }

    /** @throws de.foerderfluss.form.FormRejected if anything is wrong with the input */
    Assessed read(Amendment amendment, Map<String, ?> raw) {
        FormResult values = open(amendment).check(raw).orReject();
        GrantPlan before = before(amendment);
        String reasons = values.text("reasons").strip();
        if (!grants(values)) {
            return new Assessed(false, before, before, List.of(), reasons);
        }
        values.withErrors(PlanRules.errors(values)).orReject();
        GrantPlan after = read(amendment, values);
        AmendmentCalculation calculation = calculation(amendment, before, after);
        values.withErrors(errors(amendment, before, after, calculation)).orReject();
        return new Assessed(true, before, after, calculation.steps(), reasons);
    }

    private List<FormError> errors(
            Amendment amendment, GrantPlan before, GrantPlan after, AmendmentCalculation calculation) {
        List<FormError> errors = new ArrayList<>();
        if (after.saysTheSameAs(before)) {
            errors.add(error("outcome", "Damit ändert sich nichts. Bitte ändern Sie etwas oder lehnen Sie ab."));
        }
        if (after.grant().exceeds(calculation.highest())) {
            errors.add(error(
                    "grantByYear",
                    "Nach den Regeln der Finanzierungsart sind höchstens %s möglich, nicht %s."
                            .formatted(calculation.highest(), after.grant())));
        }
        if (!after.proofDue().isAfter(after.period().end())) {
            errors.add(error(
                    "proofDueDate",
                    "Der Verwendungsnachweis kann erst nach dem Ende des Bewilligungszeitraums fällig sein."));
        }
        YearlyAmounts callable = books.callable(amendment.reference());
        YearShift.between(before.byYear(), after.byYear()).takenBack().byYear().forEach((year, less) -> {
            if (less.exceeds(callable.in(year))) {
                Money called = before.byYear().in(year).minus(callable.in(year)).max(Money.ZERO);
                errors.add(error(
                        "grantByYear",
                        "Für %d sind schon %s ausgezahlt oder abgerufen. Weniger geht nur durch Widerruf und Erstattung."
                                .formatted(year, called)));
            }
        });
        return errors;
    }

    private AmendmentCalculation calculation(Amendment amendment, GrantPlan before, GrantPlan after) {
        CurrentGrant grant = grants.find(amendment.reference()).orElseThrow();
        String object = applications.get(amendment.reference()).fundingObject();
        Money ceiling = guideline
                .value(LocalDate.now(clock), object, ParameterKey.CEILING)
                .money();
        return new AmendmentCalculation(grant.financing(), grant.rate(), before, after, ceiling);
    }

    private GrantPlan before(Amendment amendment) {
        return grants.plan(amendment.reference()).orElseThrow();
    }

    private static GrantPlan read(Amendment amendment, FormResult values) {
        return PlanFields.read(values, amendment.wanted().proofDue());
    }

    private static boolean grants(FormResult values) {
        return values.text("outcome").equals("GRANT");
    }

    private static List<FormError> errorsOf(FormResult values, String except) {
        return values.errors().stream()
                .filter(error -> !error.path().equals(except))
                .toList();
    }

    private static FormError error(String path, String message) {
        return new FormError(path, path.equals("outcome") ? "Entscheidung" : "Zuwendung", message);
    }
}
