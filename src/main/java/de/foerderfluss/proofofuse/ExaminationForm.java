package de.foerderfluss.proofofuse;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what an examiner enters. */
@Component
class ExaminationForm {

    private static final String ITEMS = "examinedItems";
    private static final String STEPS = "steps";

    private final FormCatalog forms;
    private final Clock clock;

    ExaminationForm(FormCatalog forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** With every item recognised in full. */
    OpenedForm open(SubmittedProof proof, ExaminationDepth depth) {
        Set<String> left = new HashSet<>();
        if (proof.id().kind() == ProofKind.INTERIM) {
            left.add(ITEMS);
        }
        if (depth == ExaminationDepth.CURSORY) {
            left.add("sampledReceipts");
        }
        return new OpenedForm(
                forms.form("proof-examination").without(left),
                Map.of(ITEMS, proof.items().stream().map(ExaminationForm::row).toList()),
                FormContext.on(LocalDate.now(clock))
                        .with(
                                "examinationSteps",
                                Arrays.stream(ExaminationStep.values())
                                        .map(step -> new FormOption(step.name(), step.germanName()))
                                        .toList()));
    }

    private static Map<String, Object> row(ProvedItem item) {
        return Map.of(
                "description", item.number() + " – " + item.description(),
                "planned", item.planned().euros(),
                "claimed", item.claimed().euros(),
                "recognised", item.claimed().euros());
    }

    /** @throws de.foerderfluss.form.FormRejected if anything is wrong with the input */
    FormResult read(SubmittedProof proof, ExaminationDepth depth, Map<String, ?> raw) {
        FormResult values = open(proof, depth).check(withFixedRows(proof, raw)).orReject();
        List<FormError> errors = new ArrayList<>(leftOut(values, depth));
        if (proof.id().kind() == ProofKind.FINAL) {
            errors.addAll(cuts(proof, values));
        }
        return values.withErrors(errors).orReject();
    }

    /** As many rows as items, so that none is left out and none is added. */
    private static Map<String, Object> withFixedRows(SubmittedProof proof, Map<String, ?> raw) {
        List<?> typed = raw.get(ITEMS) instanceof List<?> rows ? rows : List.of();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int index = 0; index < proof.items().size(); index++) {
            Map<String, Object> row = new HashMap<>(row(proof.items().get(index)));
            row.remove("recognised");
            if (index < typed.size() && typed.get(index) instanceof Map<?, ?> cells) {
                List.of("recognised", "reason").forEach(key -> row.put(key, cells.get(key)));
            }
            rows.add(row);
        }
        Map<String, Object> arranged = new HashMap<>(raw);
        arranged.put(ITEMS, rows);
        return arranged;
    }

    private static List<FormError> leftOut(FormResult values, ExaminationDepth depth) {
        List<String> done = values.choices(STEPS);
        String missing = ExaminationStep.requiredAt(depth).stream()
                .filter(step -> !done.contains(step.name()))
                .map(step -> "„" + step.germanName() + "“")
                .collect(Collectors.joining(", "));
        boolean returned = values.text("outcome").equals(ExaminationOutcome.RETURNED.name());
        return missing.isEmpty() || returned
                ? List.of()
                : List.of(new FormError(
                        STEPS,
                        "Geprüft wurde",
                        "Zu einer Prüfung „%s“ gehört auch: %s.".formatted(depth.germanName(), missing)));
    }

    private static List<FormError> cuts(SubmittedProof proof, FormResult values) {
        List<FormError> errors = new ArrayList<>();
        for (FormRow row : values.rows(ITEMS)) {
            Money claimed = proof.items().get(row.index()).claimed();
            Money recognised = row.money("recognised");
            String label = "Ausgabe " + (row.index() + 1);
            if (recognised.exceeds(claimed)) {
                errors.add(new FormError(
                        ITEMS + "[" + row.index() + "].recognised",
                        label + " – Anerkannt",
                        "„%s – Anerkannt“ darf den nachgewiesenen Betrag von %s nicht übersteigen."
                                .formatted(label, claimed)));
            } else if (claimed.exceeds(recognised) && row.text("reason").isBlank()) {
                errors.add(new FormError(
                        ITEMS + "[" + row.index() + "].reason",
                        label + " – Begründung der Kürzung",
                        "Bitte begründen Sie, weshalb bei „%s“ weniger als nachgewiesen anerkannt wird."
                                .formatted(label)));
            }
        }
        return errors;
    }

    static List<ExaminedItem> items(SubmittedProof proof, FormResult values) {
        return values.rows(ITEMS).stream()
                .map(row -> item(proof.items().get(row.index()), row))
                .toList();
    }

    private static ExaminedItem item(ProvedItem proved, FormRow row) {
        return new ExaminedItem(
                proved.number(),
                proved.description(),
                proved.planned(),
                proved.claimed(),
                row.money("recognised"),
                row.text("reason").strip());
    }
}
