package de.foerderfluss.notice.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Letters to try the press with. */
final class SampleLetters {

    static final String DEMONSTRATION = "DEMONSTRATION – kein Verwaltungsakt";
    static final VerificationLink VERIFICATION = new VerificationLink(
            "https://foerderfluss.example/pruefen/K7QX-94MD-2WPA",
            "K7QX-94MD-2WPA",
            "Mit diesem Code oder der Adresse können Sie prüfen, ob dieser Bescheid echt und unverändert ist. Die Prüfung zeigt Datum,"
                    + " Aktenzeichen und Betrag.");

    private static final Letterhead HEAD = new Letterhead(
            "Freistaat Thüringen",
            "Thüringer Ministerium für Digitales und Infrastruktur",
            "Referat 43 · Kommunale Digitalisierung",
            "TMDI · Max-Reger-Straße 4–8 · 99096 Erfurt",
            List.of(
                    List.of(
                            "Thüringer Ministerium für",
                            "Digitales und Infrastruktur",
                            "Max-Reger-Straße 4–8",
                            "99096 Erfurt"),
                    List.of("Telefon 0361 57-0000000", "poststelle@ministerium.example", "www.foerderfluss.example"),
                    List.of("Hinweise zum Datenschutz:", "www.foerderfluss.example/", "datenschutz")));

    private static final List<InfoLine> INFO = List.of(
            new InfoLine("Aktenzeichen", "TMDI-43-2026-000417"),
            new InfoLine("Datum", "2. März 2026"),
            new InfoLine("Ihr Antrag vom", "14. Januar 2026"),
            new InfoLine("Bearbeitung", "Anna Błażejewska-Schröder"),
            new InfoLine("Telefon", "0361 57-0000417"),
            new InfoLine("E-Mail", "anna.blazejewska-schroeder@ministerium.example"));

    private SampleLetters() {}

    static Letter with(List<Block> body) {
        return new Letter(
                HEAD,
                List.of("Stadt Musterhausen", "Der Bürgermeister", "Markt 1", "99999 Musterhausen"),
                INFO,
                "Zuwendungsbescheid",
                body,
                List.of(),
                List.of(),
                null,
                null,
                null,
                "TMDI-43-2026-000417",
                LocalDate.of(2026, 3, 2));
    }

    /** A grant notice with everything in it, on several pages. */
    static Letter grantNotice(int tableRows) {
        return new Letter(
                HEAD,
                List.of(
                        "Stadt Musterhausen",
                        "Amt für Digitalisierung und Organisation",
                        "Frau Ştefania Łukaszewicz",
                        "Markt 1",
                        "99999 Musterhausen"),
                INFO,
                "Zuwendungsbescheid nach der Thüringer E-Government-Richtlinie: Einführung eines Dokumentenmanagementsystems",
                grantBody(tableRows),
                List.of(
                        "Im Auftrag",
                        "",
                        "Anna Błażejewska-Schröder",
                        "Dieser Bescheid ist mit einem elektronischen Siegel versehen und ohne Unterschrift gültig."),
                List.of("Finanzierungsplan", "Allgemeine Nebenbestimmungen (ANBest-Gk)", "Vordruck Mittelabruf"),
                new Attachment(
                        "bescheid.json",
                        "application/json",
                        "Der Bescheid in maschinenlesbarer Form",
                        "{\"betrag\": \"84.000,00 €\"}\n"),
                VERIFICATION,
                DEMONSTRATION,
                "TMDI-43-2026-000417",
                LocalDate.of(2026, 3, 2));
    }

    private static List<Block> grantBody(int tableRows) {
        List<Block> body = new ArrayList<>(List.of(
                new Paragraph("Sehr geehrte Damen und Herren,"),
                new Paragraph("auf Ihren Antrag vom 14. Januar 2026 ergeht folgender Bescheid:"),
                new Heading("1. Bewilligung"),
                new Paragraph(
                        "Ich bewillige Ihnen als **nicht rückzahlbare Zuwendung** zur Projektförderung einen Betrag von höchstens"
                                + " **84.000,00 €** (in Worten: vierundachtzigtausend Euro). Grundlage sind die §§ 23 und 44 ThürLHO sowie die"
                                + " Richtlinie in der bei Antragseingang geltenden Fassung."),
                new KeyFigures(List.of(
                        new KeyFigures.KeyFigure("Bewilligte Zuwendung", "84.000,00 €"),
                        new KeyFigures.KeyFigure(
                                "Finanzierungsart", "Anteilfinanzierung, 70 % der zuwendungsfähigen Ausgaben"),
                        new KeyFigures.KeyFigure("Zuwendungsfähige Ausgaben", "120.000,00 €"),
                        new KeyFigures.KeyFigure("Bewilligungszeitraum", "2. März 2026 bis 31. Dezember 2027"))),
                new Heading("1.1 Zweck", 2),
                new Paragraph(
                        "Die Zuwendung ist zweckgebunden. Sie darf nur für die Einführung eines Dokumentenmanagementsystems"
                                + " einschließlich der Schnittstellen zu den Fachverfahren verwendet werden."),
                new Grid(
                        "Verteilung auf die Haushaltsjahre",
                        List.of(
                                Column.name("Haushaltsjahr", 2),
                                Column.figures("Ausgaben", 2),
                                Column.figures("Eigenmittel", 2),
                                Column.figures("Zuwendung", 2)),
                        List.of(
                                List.of("2026", "70.000,00 €", "21.000,00 €", "49.000,00 €"),
                                List.of("2027", "50.000,00 €", "15.000,00 €", "35.000,00 €")),
                        List.of("Summe", "120.000,00 €", "36.000,00 €", "84.000,00 €")),
                new Heading("2. Nebenbestimmungen"),
                new Items(
                        List.of(
                                "Die **ANBest-Gk** in der Fassung vom 1. Januar 2025 sind Bestandteil dieses Bescheids.",
                                "Mittel dürfen erst abgerufen werden, wenn der Bescheid bestandskräftig ist. Sie können die Bestandskraft"
                                        + " vorziehen, indem Sie auf Rechtsbehelfe verzichten.",
                                "Der Verwendungsnachweis ist bis zum 30. Juni 2028 vorzulegen."),
                        true),
                new Paragraph("Im Einzelnen gilt:"),
                new Items(List.of("Vergaben sind zu dokumentieren.", "Auf die Förderung ist hinzuweisen."), false)));
        body.add(expenditure(tableRows));
        body.add(new Heading("3. Begründung"));
        body.add(new Paragraph("Das Vorhaben erfüllt die Voraussetzungen der Richtlinie. ".repeat(12)));
        body.add(new Heading("4. Rechtsbehelfsbelehrung"));
        body.add(new Paragraph(
                "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage bei dem Verwaltungsgericht"
                        + " Musterstadt, Gerichtsweg 1, 99999 Musterstadt, erhoben werden."));
        return body;
    }

    static Grid expenditure(int rows) {
        return new Grid(
                "Ausgaben nach Positionen",
                List.of(Column.figures("Nr.", 1), Column.name("Position", 7), Column.figures("Betrag", 3)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(
                                String.valueOf(row),
                                "Lizenz und Einrichtung des Fachverfahrens Nummer " + row
                                        + (row % 9 == 0
                                                ? " mit Datenübernahme aus dem Altverfahren, Prüfung und Abnahme"
                                                : ""),
                                row + ".000,00 €"))
                        .toList(),
                List.of("", "Summe", "120.000,00 €"));
    }

    /** Everything a careless or hostile sender might put into a text. */
    static Letter hostile() {
        String nasty =
                "<b>&amp;</b> ${7*7} \\ ** nicht fett ** \u0000\u0007\u202Eumgekehrt\u202C\uFEFF \uD800 \uE000 \uD83D\uDE00 漢字 ﷽ \uFFFF";
        String names =
                "C̨̆ D̂ F̀ J̌ K̛ L̥̄ M̂ N̄ S͟h Ž̧ ẞ Ǆ ș ț Ł ə Đ ʼ ʹ Ж Ω Ĝ t\u0301\u0302\u0303\u0304\u0305\u0306 \u0301x";
        String longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(6);
        return new Letter(
                HEAD,
                List.of(
                        nasty,
                        names,
                        longWord,
                        "x".repeat(300),
                        "Markt 1",
                        "99999 Musterhausen an der Musterhausenerhauptstraße im Landkreis"),
                List.of(new InfoLine(longWord, longWord), new InfoLine("", ""), new InfoLine(nasty, names)),
                nasty + " " + longWord,
                List.of(
                        new Heading(nasty, 2),
                        new Heading(names),
                        new Heading("Unterpunkt", 2),
                        new Paragraph(Emphasis.plain(nasty) + " **" + Emphasis.plain(names) + "** " + longWord),
                        new Paragraph(""),
                        new Paragraph("\n\nZeilen\r\nund\n"),
                        new Paragraph("** ohne Partner"),
                        new Items(List.of(Emphasis.plain(nasty), longWord, ""), true),
                        new Items(List.of(), false),
                        new KeyFigures(List.of(
                                new KeyFigures.KeyFigure(longWord, longWord), new KeyFigures.KeyFigure("", ""))),
                        new Grid(
                                nasty,
                                List.of(Column.name(longWord, 1), Column.figures(names, 1)),
                                List.of(List.of("", ""), List.of(longWord, names))),
                        new Grid("Nichts", List.of(Column.text("Leer", 1)), List.of()),
                        new Grid(
                                "Sehr hohe Zelle",
                                List.of(Column.text("Text", 1), Column.figures("Zahl", 5)),
                                List.of(List.of("Wort ".repeat(900), "1")))),
                List.of(nasty, ""),
                List.of(nasty),
                new Attachment("bescheid.json", "application/json", nasty, nasty),
                new VerificationLink("https://foerderfluss.example/" + "a".repeat(270), "CODE", nasty),
                DEMONSTRATION + " " + longWord,
                nasty,
                LocalDate.of(2026, 3, 2));
    }
}
