package de.foerderfluss.notice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static TypeCase type;

    @BeforeAll
    static void openTheCase() throws IOException {
        type = new TypeCase();
    }

    @Test
    void breaksAtSpacesAndKeepsThem() {
        assertThat(broken("Das Vorhaben beginnt", 60)).containsExactly("Das ", "Vorhaben ", "beginnt");
    }

    @Test
    void breaksAtLineFeeds() {
        assertThat(broken("Im Auftrag\n\nMuster", 300)).containsExactly("Im Auftrag ", "", "Muster");
    }

    @Test
    void breaksBehindHyphensAndAtSoftHyphens() {
        assertThat(broken("E-Government-Richtlinie", 75)).containsExactly("E-Government-", "Richtlinie");
        assertThat(broken("Verwaltungs\u00ADverfahrens\u00ADgesetz", 65))
                .containsExactly("Verwaltungs-", "verfahrens-", "gesetz");
        assertThat(broken("Ver\u00ADfahren", 80)).containsExactly("Verfahren");
    }

    @Test
    void leavesNoSingleLetterWithItsHyphenBehind() {
        assertThat(broken("und E-Government", 75)).containsExactly("und ", "E-Government");
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() {
        List<String> lines = broken("x".repeat(100), 50);
        assertThat(String.join("", lines)).isEqualTo("x".repeat(100));
        assertThat(lines).hasSizeBetween(10, 15);
    }

    @Test
    void keepsTheSectionSignWithItsNumberAndTheNumberWithItsUnit() {
        assertThat(broken("nach § 44 LHO", 38)).containsExactly("nach ", "§ 44 ", "LHO");
        assertThat(broken("Betrag 50 €", 48)).containsExactly("Betrag ", "50 €");
    }

    @Test
    void keepsMarksWithTheirLetter() {
        for (String line : broken("M̂".repeat(60), 40)) {
            assertThat(line).startsWith("M̂").endsWith("M̂");
        }
    }

    @Test
    void neverExceedsTheLine() {
        Style style = Style.BODY;
        String text = "Zuwendungsfähige Ausgaben, **nicht** rückzahlbar: 84.000,00 € (§§ 23, 44 ThürLHO) Ελένη Жанна "
                .repeat(20);
        for (float room = 30; room < 400; room += 37) {
            for (Line line : LineBreaker.lines(type, Emphasis.parse(text), style, room)) {
                assertThat(line.width(style)).isLessThanOrEqualTo(room);
            }
        }
    }

    @Test
    void cutsOffWithAnEllipsis() {
        List<Line> lines = LineBreaker.atMost(type, "Amt für Digitalisierung und Organisation", Style.BODY, 80, 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).text()).endsWith("…");
        assertThat(lines.get(1).width(Style.BODY)).isLessThanOrEqualTo(80);
    }

    private static List<String> broken(String text, float room) {
        return LineBreaker.plain(type, text, Style.BODY, room).stream()
                .map(Line::text)
                .toList();
    }
}
