package de.foerderfluss.notice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What veraPDF cannot judge: that the letter makes sense to someone who hears it. */
class ReadingOrderTest {

    private final LetterPress press = new LetterPress();

    @Test
    void readsTheLetterFromTheSenderToTheFoot() throws Exception {
        List<String> heard = ReadAloud.of(press.print(SampleLetters.grantNotice(3)));
        assertThat(heard)
                .containsSubsequence(
                        "P DEMONSTRATION – kein Verwaltungsakt",
                        "P Freistaat Thüringen",
                        "P Thüringer Ministerium für Digitales und Infrastruktur",
                        "P Stadt Musterhausen Amt für Digitalisierung und Organisation Frau Ştefania Łukaszewicz Markt 1 99999"
                                + " Musterhausen",
                        "P Aktenzeichen TMDI-43-2026-000417",
                        "H1 Zuwendungsbescheid nach der Thüringer E-Government-Richtlinie: Einführung eines"
                                + " Dokumentenmanagementsystems",
                        "P Sehr geehrte Damen und Herren,",
                        "H2 1. Bewilligung",
                        "TH Bewilligte Zuwendung",
                        "TD 84.000,00 €",
                        "H3 1.1 Zweck",
                        "Caption Verteilung auf die Haushaltsjahre",
                        "TH Haushaltsjahr",
                        "TH 2026",
                        "TD 70.000,00 €",
                        "TH Summe",
                        "H2 2. Nebenbestimmungen",
                        "Lbl 1.",
                        "LBody Die ANBest-Gk in der Fassung vom 1. Januar 2025 sind Bestandteil dieses Bescheids.",
                        "Lbl •",
                        "LBody Vergaben sind zu dokumentieren.",
                        "H2 4. Rechtsbehelfsbelehrung",
                        "P Im Auftrag Anna Błażejewska-Schröder Dieser Bescheid ist mit einem elektronischen Siegel versehen und"
                                + " ohne Unterschrift gültig.",
                        "H2 Anlagen",
                        "LBody Finanzierungsplan",
                        "P Echtheit prüfen",
                        "P Prüfcode: K7QX-94MD-2WPA",
                        "Link https://foerderfluss.example/pruefen/K7QX-94MD-2WPA",
                        "P Thüringer Ministerium für Digitales und Infrastruktur Max-Reger-Straße 4–8 99096 Erfurt")
                .doesNotContain("P Seite 1 von 3");
    }

    @Test
    void readsTheHeadOfATableOnceHoweverManyPagesItTakes() throws Exception {
        List<String> heard = ReadAloud.of(press.print(SampleLetters.with(List.of(SampleLetters.expenditure(70)))));
        assertThat(heard).containsOnlyOnce("TH Nr.", "TH Position", "TH Betrag", "Caption Ausgaben nach Positionen");
        assertThat(heard)
                .containsSubsequence(IntStream.rangeClosed(1, 70)
                        .mapToObj(row -> "TD " + row + ".000,00 €")
                        .toList());
    }

    @Test
    void readsTheDemonstrationMarkOnce() throws Exception {
        assertThat(ReadAloud.of(press.print(SampleLetters.grantNotice(70))))
                .containsOnlyOnce("P " + SampleLetters.DEMONSTRATION);
    }

    @Test
    void readsAParagraphAsOneThoughItCrossesPages() throws Exception {
        String text = "Das Vorhaben dient der Digitalisierung. ".repeat(200).strip();
        assertThat(ReadAloud.of(press.print(SampleLetters.with(List.of(new Paragraph(text))))))
                .contains("P " + text);
    }

    @Test
    void readsLettersWithMarksAsTheyWereWritten() throws Exception {
        String names = "M̂ahir K͟Hān C̨̆ela Z̧ S̱ L̥̄";
        assertThat(ReadAloud.of(press.print(SampleLetters.with(List.of(new Paragraph("Name: " + names + "."))))))
                .contains("P Name: " + names + ".");
    }

    @Test
    void leavesNoRankOutOfTheHeadings() throws Exception {
        List<Block> body = List.of(new Heading("Gleich darunter", 2), new Heading("Teil"), new Heading("Abschnitt", 2));
        assertThat(ReadAloud.of(press.print(SampleLetters.with(body))))
                .containsSubsequence("H1 Zuwendungsbescheid", "H2 Gleich darunter", "H2 Teil", "H3 Abschnitt");
    }

    @Test
    void takesNoMarkupFromOutside() throws Exception {
        String name = "**Stadt** \\ * Muster**hausen";
        List<Block> body = List.of(
                new Paragraph("An **" + Emphasis.plain(name) + "** gerichtet"),
                new Items(List.of(Emphasis.plain(name)), false),
                new Heading(name));
        assertThat(ReadAloud.of(press.print(SampleLetters.with(body))))
                .contains("P An " + name + " gerichtet", "LBody " + name, "H2 " + name);
    }
}
