package de.foerderfluss.recovery;

import static de.foerderfluss.notice.pdf.Column.figures;
import static de.foerderfluss.notice.pdf.Column.name;

import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Emphasis;
import de.foerderfluss.notice.pdf.Grid;
import de.foerderfluss.notice.pdf.Paragraph;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables and paragraphs of the notices on money back. */
final class RecoveryBlocks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private RecoveryBlocks() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Year by year: what was granted, what goes, what was paid, what is to be paid back. */
    static Grid years(List<YearTaken> years) {
        List<List<String>> rows = years.stream()
                .map(year -> List.of(
                        String.valueOf(year.year()),
                        year.granted().german(),
                        year.revoked().german(),
                        year.left().german(),
                        year.paid().german(),
                        year.refund().german()))
                .toList();
        return new Grid(
                "Erstattungsbetrag",
                List.of(
                        name("Jahr", 1.2f),
                        figures("bewilligt", 2.2f),
                        figures("fällt weg", 2.2f),
                        figures("verbleibt", 2.2f),
                        figures("ausgezahlt", 2.2f),
                        figures("zu erstatten", 2.2f)),
                rows,
                List.of(
                        "Summe",
                        sum(years.stream().map(YearTaken::granted).toList()),
                        sum(years.stream().map(YearTaken::revoked).toList()),
                        sum(years.stream().map(YearTaken::left).toList()),
                        sum(years.stream().map(YearTaken::paid).toList()),
                        sum(years.stream().map(YearTaken::refund).toList())));
    }

    /** Day by day with the half-yearly steps of the base rate. */
    static Grid interest(List<InterestLine> lines, Money total) {
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(List.of(
                day(line.from()) + " bis " + day(line.to()),
                line.principal().german(),
                line.baseRate().german(),
                line.rate().german(),
                "%d von %d".formatted(line.days(), line.yearDays()),
                line.amount().german())));
        return new Grid(
                "Zinsberechnung",
                List.of(
                        name("Zeitraum", 3.4f),
                        figures("zu verzinsen", 2.3f),
                        figures("Basiszins", 1.5f),
                        figures("Zinssatz", 1.5f),
                        figures("Tage", 1.8f),
                        figures("Zinsen", 1.9f)),
                rows,
                List.of("Summe", "", "", "", "", total.german()));
    }

    static List<Block> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> (Block) new Paragraph(Emphasis.plain(paragraph.strip())))
                .toList();
    }

    private static String sum(List<Money> amounts) {
        return Money.sum(amounts).german();
    }
}
