package de.foerderfluss.assessment;

import de.foerderfluss.application.CostItem;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.application.ProjectBeginnings;
import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.FundingObject;
import de.foerderfluss.guideline.RuleOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what a clerk enters in the assessment record. */
@Component
class RecordForm {

    private static final String RECOMMENDATION = "recommendation";

    private final FormCatalog forms;
    private final FundingGuideline guideline;
    private final ProjectBeginnings beginnings;
    private final Clock clock;

    RecordForm(FormCatalog forms, FundingGuideline guideline, ProjectBeginnings beginnings, Clock clock) {
        this.forms = forms;
        this.guideline = guideline;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    OpenedForm open(FundingApplication application) {
        List<Map<String, Object>> items =
                application.costItems().stream().map(RecordForm::row).toList();
        return new OpenedForm(
                forms.form("assessment-record"),
                Map.of("recognisedItems", items),
                FormContext.on(LocalDate.now(clock)));
    }

    /** @throws de.foerderfluss.form.FormRejected if anything is wrong with the input */
    RecordDraft read(FundingApplication application, AssessmentView view, Map<String, ?> raw) {
        FormResult values = open(application).check(raw);
        Recognition recognition =
                values.isValid() ? Recognition.read(application, values) : new Recognition(List.of(), List.of());
        values.withErrors(recognition.errors()).orReject();
        LocalDate today = LocalDate.now(clock);
        FundingAnswer answer =
                guideline.answer(beginnings.known(application, recognition.question(application, today)));
        boolean grant = values.text(RECOMMENDATION).equals("GRANT");
        values.withErrors(grant ? obstacles(view, answer) : List.of()).orReject();
        FundingObject object = guideline.fundingObject(today, application.fundingObject());
        return new RecordDraft(application, object, view, recognition.items(), answer, grant, values);
    }

    private List<FormError> obstacles(AssessmentView view, FundingAnswer answer) {
        List<FormError> errors = new ArrayList<>();
        if (view.opinion().isEmpty()) {
            errors.add(obstacle("Ohne fachliche Stellungnahme kann keine Bewilligung empfohlen werden."));
        }
        if (!answer.eligible()) {
            String failed = answer.failures().stream().map(RuleOutcome::rule).collect(Collectors.joining(", "));
            errors.add(obstacle(
                    "Eine Bewilligung kann nicht empfohlen werden, solange Fördervoraussetzungen nicht erfüllt sind (%s)."
                            .formatted(failed)));
        } else if (!answer.grant().isPositive()) {
            errors.add(obstacle(
                    "Aus den anerkannten Ausgaben ergibt sich keine Zuwendung. Bitte empfehlen Sie die Ablehnung."));
        }
        int thisYear = LocalDate.now(clock).getYear();
        answer.grantByYear().byYear().keySet().stream()
                .filter(year -> year < thisYear)
                .forEach(year -> errors.add(obstacle(
                        "Für das abgelaufene Haushaltsjahr %d kann nichts bewilligt werden. Bitte erkennen Sie dessen Ausgaben mit 0,00 an."
                                .formatted(year))));
        return errors;
    }

    private static FormError obstacle(String message) {
        return new FormError(RECOMMENDATION, "Vorschlag", message);
    }

    private static Map<String, Object> row(CostItem item) {
        return Map.of(
                "description", item.description(),
                "year", item.year(),
                "requested", item.amount().euros(),
                "recognised", item.amount().euros(),
                "reason", "");
    }
}
