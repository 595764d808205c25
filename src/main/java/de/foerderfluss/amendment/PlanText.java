package de.foerderfluss.amendment;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A plan as JSON and back; amounts in cents. */
final class PlanText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlanText() {}

    private record Item(int number, String description, int year, long cents) {}

    private record Stored(
            SortedMap<Integer, Long> centsByYear,
            LocalDate from,
            LocalDate until,
            List<Item> items,
            long ownCents,
            long thirdPartyCents,
            long incomeCents,
            LocalDate proofDue) {}

    static String write(GrantPlan plan) {
        TreeMap<Integer, Long> years = new TreeMap<>();
        plan.byYear().byYear().forEach((year, amount) -> years.put(year, amount.cents()));
        return JSON.writeValueAsString(new Stored(
                years,
                plan.period().start(),
                plan.period().end(),
                plan.items().stream()
                        .map(item -> new Item(
                                item.number(),
                                item.description(),
                                item.year(),
                                item.amount().cents()))
                        .toList(),
                plan.funds().own().cents(),
                plan.funds().thirdParty().cents(),
                plan.funds().income().cents(),
                plan.proofDue()));
    }

    static GrantPlan read(String json) {
        Stored stored = JSON.readValue(json, Stored.class);
        TreeMap<Integer, Money> years = new TreeMap<>();
        stored.centsByYear().forEach((year, cents) -> years.put(year, Money.ofCents(cents)));
        return new GrantPlan(
                new YearlyAmounts(years),
                new Period(stored.from(), stored.until()),
                stored.items().stream()
                        .map(item -> new PlannedItem(
                                item.number(), item.description(), item.year(), Money.ofCents(item.cents())))
                        .toList(),
                new PlannedFunds(
                        Money.ofCents(stored.ownCents()),
                        Money.ofCents(stored.thirdPartyCents()),
                        Money.ofCents(stored.incomeCents())),
                stored.proofDue());
    }
}
