package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of the form that the notice fixes: aims, cost items and funds. Whatever was sent in their place, they stand as they are. */
record PlanRows(GrantUnderProof grant, ProofId id) {

    static final String AIMS = "aims";
    static final String FINANCING = "financing";

    Map<String, Object> arranged(Map<String, Object> typed) {
        Map<String, Object> values = new LinkedHashMap<>(typed);
        if (id.kind() == ProofKind.FINAL) {
            values.put(
                    AIMS,
                    rows(
                            typed.get(AIMS),
                            grant.aims().stream()
                                    .map(aim -> Map.<String, Object>of("aim", aim))
                                    .toList()));
            values.put("plannedUnits", grant.units());
        }
        values.put(ProofForm.COST_ITEMS, rows(typed.get(ProofForm.COST_ITEMS), costItems()));
        values.put(FINANCING, rows(typed.get(FINANCING), financing()));
        return values;
    }

    private List<Map<String, Object>> costItems() {
        return grant.itemsUntil(id.year()).stream()
                .map(item -> Map.<String, Object>of(
                        "description",
                        item.number() + " – " + item.description(),
                        "planned",
                        item.planned().euros()))
                .toList();
    }

    private List<Map<String, Object>> financing() {
        return List.of(
                row("Eigenmittel", grant.funds().own()),
                row("Mittel Dritter", grant.funds().thirdParty()),
                row("Einnahmen aus dem Vorhaben", grant.funds().income()),
                row("Zuwendung", grant.granted()));
    }

    private static Map<String, Object> row(String source, Money planned) {
        return Map.of("source", source, "planned", planned.euros());
    }

    private static List<Map<String, Object>> rows(@Nullable Object typed, List<Map<String, Object>> fixed) {
        List<?> entries = typed instanceof List<?> some ? some : List.of();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int index = 0; index < fixed.size(); index++) {
            Map<String, Object> row = new LinkedHashMap<>();
            if (index < entries.size() && entries.get(index) instanceof Map<?, ?> cells) {
                cells.forEach((key, value) -> row.put(String.valueOf(key), value));
            }
            row.putAll(fixed.get(index));
            rows.add(row);
        }
        return rows;
    }
}
