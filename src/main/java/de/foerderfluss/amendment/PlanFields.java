package de.foerderfluss.amendment;

import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A plan as it stands in the fields of a form, and back. */
final class PlanFields {

    private PlanFields() {}

    static Map<String, Object> of(GrantPlan plan) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Map<String, Object>> years = new ArrayList<>();
        plan.byYear().byYear().forEach((year, amount) -> years.add(Map.of("year", year, "amount", amount.euros())));
        if (years.isEmpty()) {
            years.add(Map.of("year", plan.period().end().getYear(), "amount", Money.ZERO.euros()));
        }
        values.put("grantByYear", years);
        values.put("periodStart", plan.period().start().toString());
        values.put("periodEnd", plan.period().end().toString());
        values.put(
                "costItems",
                plan.items().stream()
                        .map(item -> Map.<String, Object>of(
                                "description",
                                item.description(),
                                "year",
                                item.year(),
                                "amount",
                                item.amount().euros()))
                        .toList());
        values.put("ownFunds", plan.funds().own().euros());
        values.put("thirdPartyFunds", plan.funds().thirdParty().euros());
        values.put("income", plan.funds().income().euros());
        values.put("proofDueDate", plan.proofDue().toString());
        return values;
    }

    /**
     * Reads what has been checked.
     *
     * @param proofDue if the form does not ask for it
     */
    static GrantPlan read(FormResult values, LocalDate proofDue) {
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        values.rows("grantByYear")
                .forEach(row -> byYear.merge(row.integer("year").orElseThrow(), row.money("amount"), Money::plus));
        List<PlannedItem> items = new ArrayList<>();
        for (FormRow row : values.rows("costItems")) {
            items.add(new PlannedItem(
                    items.size() + 1,
                    row.text("description").strip(),
                    row.integer("year").orElseThrow(),
                    row.money("amount")));
        }
        return new GrantPlan(
                new YearlyAmounts(byYear),
                new Period(
                        values.date("periodStart").orElseThrow(),
                        values.date("periodEnd").orElseThrow()),
                items,
                new PlannedFunds(values.money("ownFunds"), values.money("thirdPartyFunds"), values.money("income")),
                values.date("proofDueDate").orElse(proofDue));
    }
}
