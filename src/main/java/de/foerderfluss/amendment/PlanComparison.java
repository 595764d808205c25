package de.foerderfluss.amendment;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What was and what is to be, side by side. */
public record PlanComparison(List<Row> terms, List<Row> items) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** One fact in both plans, as it is printed. */
    public record Row(String label, String before, String after) {

        public boolean changed() {
            return !before.equals(after);
        }
    }

    public static PlanComparison of(GrantPlan before, GrantPlan after) {
        return new PlanComparison(terms(before, after), items(before, after));
    }

    private static List<Row> terms(GrantPlan before, GrantPlan after) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("Zuwendung", before.grant(), after.grant()));
        TreeSet<Integer> years = new TreeSet<>(before.byYear().byYear().keySet());
        years.addAll(after.byYear().byYear().keySet());
        years.forEach(year -> rows.add(row(
                "davon Haushaltsjahr " + year,
                before.byYear().in(year),
                after.byYear().in(year))));
        rows.add(new Row(
                "Bewilligungszeitraum", before.period().german(), after.period().german()));
        rows.add(row("Zuwendungsfähige Ausgaben", before.recognised(), after.recognised()));
        rows.add(row("Eigenmittel", before.funds().own(), after.funds().own()));
        rows.add(
                row("Mittel Dritter", before.funds().thirdParty(), after.funds().thirdParty()));
        rows.add(row("Einnahmen", before.funds().income(), after.funds().income()));
        rows.add(new Row("Verwendungsnachweis bis", day(before.proofDue()), day(after.proofDue())));
        return rows;
    }

    private static List<Row> items(GrantPlan before, GrantPlan after) {
        Map<String, Money> former = sums(before.items());
        Map<String, Money> later = sums(after.items());
        Map<String, Money> all = new LinkedHashMap<>(former);
        later.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .map(label -> row(label, former.getOrDefault(label, Money.ZERO), later.getOrDefault(label, Money.ZERO)))
                .toList();
    }

    private static Map<String, Money> sums(List<PlannedItem> items) {
        Map<String, Money> sums = new LinkedHashMap<>();
        items.forEach(
                item -> sums.merge("%s (%d)".formatted(item.description(), item.year()), item.amount(), Money::plus));
        return sums;
    }

    private static Row row(String label, Money before, Money after) {
        return new Row(label, before.german(), after.german());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
