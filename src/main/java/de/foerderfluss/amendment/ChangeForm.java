package de.foerderfluss.amendment;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.form.OpenedForm;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The form {@code change-request}: it begins with the grant as it stands, and whatever differs is asked for. */
@Component
class ChangeForm {

    private final FormSchema schema;
    private final Clock clock;

    ChangeForm(FormCatalog forms, Clock clock) {
        this.schema = forms.form("change-request");
        this.clock = clock;
    }

    OpenedForm open(GrantPlan current, ChangeDraft draft) {
        return new OpenedForm(
                schema,
                draft.values().isEmpty() ? PlanFields.of(current) : draft.values(),
                FormContext.on(LocalDate.now(clock)));
    }

    /** The values that are right and everything that is wrong. */
    FormResult check(GrantPlan current, ChangeDraft draft) {
        OpenedForm opened = open(current, draft);
        FormResult result = opened.check(opened.values());
        if (!result.isValid()) {
            return result;
        }
        List<FormError> errors = new ArrayList<>(PlanRules.errors(result));
        if (errors.isEmpty()) {
            errors.addAll(differences(current, wanted(current, result)));
        }
        return result.withErrors(errors);
    }

    /** The day of the proof keeps its distance from the end of the period. */
    static GrantPlan wanted(GrantPlan current, FormResult values) {
        LocalDate end = values.date("periodEnd").orElseThrow();
        Period distance = Period.between(current.period().end(), current.proofDue());
        return PlanFields.read(values, end.equals(current.period().end()) ? current.proofDue() : end.plus(distance));
    }

    private List<FormError> differences(GrantPlan current, GrantPlan wanted) {
        if (wanted.saysTheSameAs(current)) {
            return List.of(new FormError(
                    "grantByYear",
                    "Zuwendung",
                    "Bisher ist nichts geändert. Bitte tragen Sie ein, was anders werden soll."));
        }
        int year = LocalDate.now(clock).getYear();
        return YearShift.between(current.byYear(), wanted.byYear()).added().byYear().keySet().stream()
                .filter(more -> more < year)
                .map(more -> new FormError(
                        "grantByYear",
                        "Zuwendung",
                        "Das Haushaltsjahr %d ist vorbei; dort kann nichts mehr hinzukommen.".formatted(more)))
                .toList();
    }
}
