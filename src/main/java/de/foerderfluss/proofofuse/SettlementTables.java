package de.foerderfluss.proofofuse;

import static de.foerderfluss.notice.pdf.Column.figures;
import static de.foerderfluss.notice.pdf.Column.name;
import static de.foerderfluss.notice.pdf.Column.text;

import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Emphasis;
import de.foerderfluss.notice.pdf.Grid;
import de.foerderfluss.notice.pdf.Items;
import de.foerderfluss.notice.pdf.KeyFigures;
import de.foerderfluss.notice.pdf.KeyFigures.KeyFigure;
import de.foerderfluss.notice.pdf.Paragraph;
import de.foerderfluss.shared.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The tables of the notice on the final amount. Amounts are in euros; the head of the column says so. */
final class SettlementTables {

    private SettlementTables() {}

    static List<Block> keyFigures(SettledGrant settled) {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(new KeyFigure("Festgesetzte Zuwendung", settled.grant().german()));
        figures.add(new KeyFigure("Bereits ausgezahlt", settled.paid().german()));
        figures.add(
                settled.reimbursement().isPositive()
                        ? new KeyFigure("Zu erstatten", settled.reimbursement().german())
                        : new KeyFigure("Restzahlung", settled.restPayment().german()));
        return List.of(new KeyFigures(figures));
    }

    /** What was proved and recognised, item by item, with the reason of every cut. */
    static List<Block> items(List<ExaminedItem> items) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Grid(
                "Nachgewiesene und anerkannte Ausgaben",
                List.of(
                        figures("Nr.", 1),
                        name("Ausgabe", 5),
                        figures("Plan (EUR)", 2.4f),
                        figures("Nachgewiesen (EUR)", 2.8f),
                        figures("Anerkannt (EUR)", 2.6f)),
                items.stream().map(SettlementTables::row).toList(),
                List.of(
                        "",
                        "Summe",
                        sum(items, ExaminedItem::planned),
                        sum(items, ExaminedItem::claimed),
                        sum(items, ExaminedItem::recognised))));
        List<String> cuts = items.stream()
                .filter(item -> item.deduction().isPositive())
                .map(item -> "Nr. %d, gekürzt um %s: %s"
                        .formatted(item.number(), item.deduction().german(), Emphasis.plain(item.reason())))
                .toList();
        if (!cuts.isEmpty()) {
            blocks.add(new Items(cuts, false));
        }
        return blocks;
    }

    private static List<String> row(ExaminedItem item) {
        return List.of(
                String.valueOf(item.number()),
                item.description(),
                item.planned().germanDigits(),
                item.claimed().germanDigits(),
                item.recognised().germanDigits());
    }

    private static String sum(List<ExaminedItem> items, Function<ExaminedItem, Money> amount) {
        return Money.sum(items.stream().map(amount).toList()).germanDigits();
    }

    /** Step by step, with what each step rests on. */
    static List<Block> calculation(SettledGrant settled) {
        return List.of(new Grid(
                "Berechnung der Zuwendung",
                List.of(name("Schritt", 3.4f), text("Erläuterung", 5.4f), figures("Betrag (EUR)", 2.2f)),
                settled.steps().stream()
                        .map(step -> List.of(
                                step.label(), step.explanation(), step.amount().germanDigits()))
                        .toList()));
    }

    static List<Block> paragraphs(String words) {
        return Arrays.stream(words.strip().split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> (Block) new Paragraph(Emphasis.plain(paragraph.strip())))
                .toList();
    }
}
