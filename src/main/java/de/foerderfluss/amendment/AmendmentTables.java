package de.foerderfluss.amendment;

import static de.foerderfluss.notice.pdf.Column.figures;
import static de.foerderfluss.notice.pdf.Column.name;
import static de.foerderfluss.notice.pdf.Column.text;

import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Grid;
import de.foerderfluss.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** The tables of a notice on an amendment. */
final class AmendmentTables {

    private AmendmentTables() {}

    /** What was and what is; if nothing is granted, what was asked for. */
    static List<Block> comparison(Amendment amendment, Assessed assessed) {
        PlanComparison comparison =
                PlanComparison.of(assessed.before(), assessed.granted() ? assessed.after() : amendment.wanted());
        List<Block> blocks = new ArrayList<>();
        String later = assessed.granted() ? "nun" : "beantragt";
        blocks.add(new Grid(
                assessed.granted() ? "Was galt und was nun gilt" : "Was gilt und was beantragt war",
                List.of(name("Angabe", 3.4f), figures("bisher", 2.8f), figures(later, 2.8f)),
                comparison.terms().stream().map(AmendmentTables::row).toList()));
        List<List<String>> changed = comparison.items().stream()
                .filter(PlanComparison.Row::changed)
                .map(AmendmentTables::row)
                .toList();
        if (!changed.isEmpty()) {
            blocks.add(new Grid(
                    "Geänderte Ausgaben",
                    List.of(name("Ausgabe (Jahr)", 3.4f), figures("bisher", 2.8f), figures(later, 2.8f)),
                    changed));
        }
        return blocks;
    }

    private static List<String> row(PlanComparison.Row row) {
        return List.of(row.label(), row.before(), row.after());
    }

    static List<Block> calculation(Assessed assessed) {
        return List.of(new Grid(
                "Berechnung der Zuwendung",
                List.of(name("Schritt", 3), text("Erläuterung", 4.4f), figures("Betrag (EUR)", 2)),
                assessed.steps().stream()
                        .map(step -> List.of(
                                step.label(), step.explanation(), step.amount().germanDigits()))
                        .toList(),
                List.of("Zuwendung", "", assessed.after().grant().germanDigits())));
    }

    /** Expenditure, what covers it, and the grant by year. */
    static List<Block> plan(GrantPlan plan) {
        return List.of(expenditure(plan), funds(plan), years(plan));
    }

    private static Grid expenditure(GrantPlan plan) {
        return new Grid(
                "Zuwendungsfähige Ausgaben",
                List.of(figures("Nr.", 1), name("Ausgabe", 6), figures("Jahr", 1.4f), figures("Betrag (EUR)", 2.6f)),
                plan.items().stream()
                        .map(item -> List.of(
                                String.valueOf(item.number()),
                                item.description(),
                                String.valueOf(item.year()),
                                item.amount().germanDigits()))
                        .toList(),
                List.of("", "Summe", "", plan.recognised().germanDigits()));
    }

    private static Grid funds(GrantPlan plan) {
        List<List<String>> rows = new ArrayList<>();
        add(rows, "Zuwendung", plan.grant());
        add(rows, "Mittel Dritter", plan.funds().thirdParty());
        add(rows, "Einnahmen aus dem Vorhaben", plan.funds().income());
        add(rows, "Eigenmittel der Kommune", plan.funds().own());
        return new Grid(
                "Finanzierung",
                List.of(name("Mittel", 6), figures("Betrag (EUR)", 2.6f)),
                rows,
                List.of("Summe", plan.grant().plus(plan.funds().total()).germanDigits()));
    }

    private static Grid years(GrantPlan plan) {
        return new Grid(
                "Zuwendung nach Haushaltsjahren",
                List.of(name("Haushaltsjahr", 6), figures("Zuwendung (EUR)", 2.6f)),
                plan.byYear().byYear().entrySet().stream()
                        .map(year -> List.of(
                                String.valueOf(year.getKey()), year.getValue().germanDigits()))
                        .toList(),
                List.of("Summe", plan.grant().germanDigits()));
    }

    private static void add(List<List<String>> rows, String label, Money amount) {
        if (!amount.isZero()) {
            rows.add(List.of(label, amount.germanDigits()));
        }
    }
}
