package de.foerderfluss.assessment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormValues;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads and judges what a clerk enters in the completeness check. */
@Component
class CompletenessForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final FormCatalog forms;
    private final Checklist checklist;
    private final PartnerConsents consents;
    private final Applications applications;
    private final FundingGuideline guideline;
    private final Clock clock;

    CompletenessForm(
            FormCatalog forms,
            Checklist checklist,
            PartnerConsents consents,
            Applications applications,
            FundingGuideline guideline,
            Clock clock) {
        this.forms = forms;
        this.checklist = checklist;
        this.consents = consents;
        this.applications = applications;
        this.guideline = guideline;
        this.clock = clock;
    }

    OpenedForm open(CaseReference reference, List<CompletenessRound> earlier) {
        FundingApplication application = applications.get(reference);
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> values = new HashMap<>();
        values.put(
                "replyDate",
                today.plusDays(days(application, ParameterKey.REPLY_DAYS)).toString());
        if (!earlier.isEmpty()) {
            values.put("items", earlier.get(earlier.size() - 1).presentItems());
        }
        FormContext context =
                FormContext.on(today).with("checklistItems", Checklist.options(checklist.of(application)));
        return new OpenedForm(forms.form("completeness-check"), values, context);
    }

    /** @throws de.foerderfluss.form.FormRejected if anything is wrong with the input */
    CompletenessRound read(Actor clerk, CaseReference reference, Map<String, ?> raw, List<CompletenessRound> earlier) {
        FormResult result = open(reference, earlier).check(raw);
        FormResult checked = result.withErrors(errors(result, applications.get(reference), earlier))
                .orReject();
        CompletenessOutcome outcome = CompletenessOutcome.valueOf(checked.text("outcome"));
        boolean missing = !outcome.endsTheCheck();
        return new CompletenessRound(
                earlier.size() + 1,
                outcome,
                checked.choices("items"),
                missing ? missingItems(checked) : List.of(),
                missing ? checked.date("replyDate").orElseThrow() : null,
                checked.text("note").strip(),
                clerk.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
    }

    private List<FormError> errors(FormResult result, FundingApplication application, List<CompletenessRound> earlier) {
        List<FormError> errors = new ArrayList<>();
        switch (result.text("outcome")) {
            case "COMPLETE" -> {
                consents.obstacle(application.reference())
                        .ifPresent(sentence -> errors.add(error("outcome", "Ergebnis", sentence)));
                notSeen(result, application)
                        .forEach(item -> errors.add(error(
                                "items",
                                "Prüfliste",
                                "Vollständig ist der Antrag erst, wenn auch „%s“ angekreuzt ist. Fehlt etwas, fordern Sie es bitte nach."
                                        .formatted(item.label()))));
            }
            case "DECIDE_ON_FILE" -> {
                if (earlier.isEmpty()) {
                    errors.add(
                            error(
                                    "outcome",
                                    "Ergebnis",
                                    "Nach Aktenlage kann erst entschieden werden, wenn fehlende Unterlagen einmal nachgefordert wurden."));
                }
            }
            case "DOCUMENTS_MISSING" ->
                result.date("replyDate").ifPresent(day -> checkReplyDate(day, application, errors));
            default -> {
                // No outcome chosen: the form itself says so.
            }
        }
        return errors;
    }

    private List<ChecklistItem> notSeen(FormValues values, FundingApplication application) {
        return checklist.of(application).stream()
                .filter(ChecklistItem::obligatory)
                .filter(item -> !values.choices("items").contains(item.code()))
                .toList();
    }

    private void checkReplyDate(LocalDate day, FundingApplication application, List<FormError> errors) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(days(application, ParameterKey.REPLY_DAYS_MAXIMUM));
        if (!day.isAfter(today) || day.isAfter(last)) {
            errors.add(error(
                    "replyDate",
                    "Frist",
                    "Die Frist muss nach heute und spätestens am %s enden.".formatted(DAY.format(last))));
        }
    }

    private int days(FundingApplication application, ParameterKey key) {
        return guideline
                .value(LocalDate.now(clock), application.fundingObject(), key)
                .number();
    }

    private static List<MissingItem> missingItems(FormValues values) {
        return values.rows("missingItems").stream()
                .map(row -> new MissingItem(
                        row.text("item").strip(), row.text("reason").strip()))
                .toList();
    }

    private static FormError error(String path, String label, String message) {
        return new FormError(path, label, message);
    }
}
