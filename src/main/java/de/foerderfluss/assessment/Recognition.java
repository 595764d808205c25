package de.foerderfluss.assessment;

import de.foerderfluss.application.CostItem;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.form.FormValues;
import de.foerderfluss.guideline.FundingQuestion;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the clerk recognises of each item of the application, in the order of the application.
 *
 * @param errors why the rows cannot be used
 */
record Recognition(List<RecognisedItem> items, List<FormError> errors) {

    static Recognition read(FundingApplication application, FormValues values) {
        List<FormRow> rows = values.rows("recognisedItems");
        List<CostItem> asked = application.costItems();
        if (rows.size() != asked.size()) {
            return new Recognition(
                    List.of(),
                    List.of(new FormError(
                            "recognisedItems",
                            "Ausgaben",
                            "Bitte führen Sie jede der %d beantragten Ausgaben auf, in der Reihenfolge des Antrags und auch mit 0,00."
                                    .formatted(asked.size()))));
        }
        List<RecognisedItem> items = new ArrayList<>();
        List<FormError> errors = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            RecognisedItem item = item(asked.get(index), rows.get(index));
            items.add(item);
            check(item, rows.get(index).index(), errors);
        }
        return new Recognition(items, errors);
    }

    /** The question to the guideline about what was recognised. */
    FundingQuestion question(FundingApplication application, LocalDate today) {
        return application
                .question(today, today.getYear())
                .recognising(RecognisedItem.byYear(items), RecognisedItem.operatingCost(items));
    }

    private static RecognisedItem item(CostItem asked, FormRow row) {
        return new RecognisedItem(
                asked.number(),
                asked.description(),
                asked.year(),
                asked.amount(),
                row.money("recognised"),
                asked.recurring(),
                row.text("reason").strip());
    }

    private static void check(RecognisedItem item, int index, List<FormError> errors) {
        String label = "Ausgabe " + (index + 1);
        Money requested = item.requested();
        if (item.recognised().exceeds(requested)) {
            errors.add(new FormError(
                    "recognisedItems[" + index + "].recognised",
                    label + " – Anerkannt",
                    "„%s – Anerkannt“ darf den beantragten Betrag von %s nicht übersteigen."
                            .formatted(label, requested.german())));
        } else if (requested.exceeds(item.recognised()) && item.reason().isEmpty()) {
            errors.add(new FormError(
                    "recognisedItems[" + index + "].reason",
                    label + " – Begründung der Kürzung",
                    "Bitte begründen Sie, weshalb bei „%s“ weniger als beantragt anerkannt wird.".formatted(label)));
        }
    }
}
