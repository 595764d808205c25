package de.foerderfluss.notice;

import static de.foerderfluss.notice.pdf.Column.figures;
import static de.foerderfluss.notice.pdf.Column.name;
import static de.foerderfluss.notice.pdf.Column.text;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.assessment.RecognisedItem;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Column;
import de.foerderfluss.notice.pdf.Emphasis;
import de.foerderfluss.notice.pdf.Grid;
import de.foerderfluss.notice.pdf.Items;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of a grant notice. Amounts are in euros; the head of the column says so. */
final class GrantTables {

    private GrantTables() {}

    /** What is eligible, item by item, with the reason where less was recognised than asked for. */
    static List<Block> items(List<RecognisedItem> items) {
        List<Column> columns = List.of(
                figures("Nr.", 1),
                name("Ausgabe", 6),
                figures("Jahr", 1.4f),
                figures("Laut Antrag (EUR)", 2.6f),
                figures("Anerkannt (EUR)", 2.6f));
        Money requested =
                Money.sum(items.stream().map(RecognisedItem::requested).toList());
        Money recognised =
                Money.sum(items.stream().map(RecognisedItem::recognised).toList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Grid(
                "Zuwendungsfähige Ausgaben",
                columns,
                items.stream().map(GrantTables::row).toList(),
                List.of("", "Summe", "", requested.germanDigits(), recognised.germanDigits())));
        List<String> reasons = items.stream()
                .filter(item -> !item.reason().isBlank())
                .map(item -> "Nr. %d: %s".formatted(item.number(), Emphasis.plain(item.reason())))
                .toList();
        if (!reasons.isEmpty()) {
            blocks.add(new Items(reasons, false));
        }
        return blocks;
    }

    private static List<String> row(RecognisedItem item) {
        return List.of(
                String.valueOf(item.number()),
                item.description(),
                String.valueOf(item.year()),
                item.requested().germanDigits(),
                item.recognised().germanDigits());
    }

    /** How the eligible expenditure is paid for. What grant, third parties and income leave open is the municipality's own share. */
    static List<Block> financingPlan(FundingApplication application, Money eligible, Money grant) {
        Money others = grant.plus(application.thirdPartyFunds()).plus(application.income());
        Money own = eligible.minus(others).max(Money.ZERO);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Zuwendung nach diesem Bescheid", grant.germanDigits()));
        addUnlessZero(rows, "Mittel Dritter", application.thirdPartyFunds());
        addUnlessZero(rows, "Einnahmen aus dem Vorhaben", application.income());
        rows.add(List.of("Eigenmittel der Kommune", own.germanDigits()));
        return List.of(new Grid(
                "Finanzierungsplan",
                List.of(name("Mittel", 6), figures("Betrag (EUR)", 2.6f)),
                rows,
                List.of("Summe", others.plus(own).germanDigits())));
    }

    private static void addUnlessZero(List<List<String>> rows, String label, Money amount) {
        if (!amount.isZero()) {
            rows.add(List.of(label, amount.germanDigits()));
        }
    }

    static List<Block> years(YearlyAmounts grant) {
        return List.of(new Grid(
                "Zuwendung nach Haushaltsjahren",
                List.of(name("Haushaltsjahr", 6), figures("Zuwendung (EUR)", 2.6f)),
                grant.byYear().entrySet().stream()
                        .map(year -> List.of(
                                String.valueOf(year.getKey()), year.getValue().germanDigits()))
                        .toList(),
                List.of("Summe", grant.total().germanDigits())));
    }

    static List<Block> partners(FundingApplication application, Map<MunicipalityKey, Municipality> known) {
        return List.of(new Grid(
                "Beteiligte Kommunen",
                List.of(name("Kommune", 5), text("Gemeindeschlüssel", 2.4f), figures("Anteil an den Ausgaben", 2.6f)),
                application.partners().stream()
                        .map(partner -> List.of(
                                known.containsKey(partner.key())
                                        ? known.get(partner.key()).name()
                                        : partner.key().ags(),
                                partner.key().ags(),
                                partner.share().german()))
                        .toList()));
    }
}
