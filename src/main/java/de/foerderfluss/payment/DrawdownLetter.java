package de.foerderfluss.payment;

import static de.foerderfluss.notice.pdf.Column.figures;
import static de.foerderfluss.notice.pdf.Column.name;

import de.foerderfluss.notice.ActContent;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Emphasis;
import de.foerderfluss.notice.pdf.Grid;
import de.foerderfluss.notice.pdf.Paragraph;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** What the notice on a drawdown says. */
final class DrawdownLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private DrawdownLetter() {}

    static ActContent of(Drawdown drawdown, String reasons) {
        Money recognised = recognised(drawdown);
        Money refused = drawdown.requested().minus(recognised);
        LocalDate requestedOn = LocalDate.ofInstant(drawdown.requestedAt(), ZONE);
        LetterFacts facts = new LetterFacts()
                .with(PaymentPlaceholder.NUMBER, String.valueOf(drawdown.id().number()))
                .with(PaymentPlaceholder.REQUESTED_ON, DAY.format(requestedOn))
                .with(PaymentPlaceholder.REQUESTED, drawdown.requested().german())
                .with(PaymentPlaceholder.RECOGNISED, recognised.german())
                .with(PaymentPlaceholder.REFUSED, refused.german())
                .with(PaymentPlaceholder.AMOUNTS, List.of(amounts(drawdown, recognised, refused)))
                .with(PaymentPlaceholder.REASONS, paragraphs(reasons));
        TreeMap<String, String> figures = new TreeMap<>();
        figures.put("mittelabruf", String.valueOf(drawdown.id().number()));
        figures.put("mittelabruf_vom", requestedOn.toString());
        figures.put("abgerufen_eur", drawdown.requested().euros().toPlainString());
        figures.put("anerkannt_eur", recognised.euros().toPlainString());
        figures.put("abgelehnt_eur", refused.euros().toPlainString());
        return new ActContent(
                NoticeKind.DRAWDOWN_DECISION, "Mittelabruf " + drawdown.id().number(), facts, figures);
    }

    private static Money recognised(Drawdown drawdown) {
        Money recognised = drawdown.recognised();
        return recognised == null || drawdown.state() == DrawdownState.REJECTED ? Money.ZERO : recognised;
    }

    private static Grid amounts(Drawdown drawdown, Money recognised, Money refused) {
        List<List<String>> rows = new ArrayList<>();
        drawdown.invoices()
                .forEach(invoice -> rows.add(List.of(
                        "Rechnung %s, %s".formatted(invoice.number(), invoice.supplier()),
                        invoice.amount().german())));
        rows.add(List.of("Rechnungen zusammen", drawdown.invoiced().german()));
        rows.add(List.of("Davon abgerufen", drawdown.requested().german()));
        rows.add(List.of("Abgelehnt", refused.german()));
        return new Grid(
                "Mittelabruf " + drawdown.id().number(),
                List.of(name("Position", 5f), figures("Betrag", 2f)),
                rows,
                List.of("Anerkannt", recognised.german()));
    }

    private static List<Block> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> (Block) new Paragraph(Emphasis.plain(paragraph.strip())))
                .toList();
    }
}
