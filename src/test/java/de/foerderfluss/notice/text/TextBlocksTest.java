package de.foerderfluss.notice.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.identity.NotPermitted;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class TextBlocksTest {

    private static final String NEXT = "RECEIPT_NEXT";
    private static final String SOURCE = "Entscheidung der Referatsleitung";

    @Autowired
    TextBlocks texts;

    @Autowired
    TextShelf shelf;

    @Autowired
    TextCheck check;

    @Autowired
    Placeholders placeholders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Test
    void everyBlockHasAWordingThatItsOwnCheckAccepts() {
        assertThat(texts.on(clock.today()))
                .hasSizeGreaterThan(40)
                .allSatisfy(block -> check.require(block.body(), block.kinds()));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everySectionHadAWordingSinceTheProgrammeBegan(LetterKind kind) {
        assertThat(shelf.sections(kind, LocalDate.of(2019, 1, 1))).isNotEmpty().hasSize((int) shelf.sectionCount(kind));
    }

    @Test
    void everyKindOfLetterUsesItsOwnPlaceholders() {
        assertThat(placeholders.all())
                .allSatisfy(placeholder -> assertThat(texts.on(clock.today()))
                        .anyMatch(block -> block.body().contains("{" + placeholder.token() + "}")
                                || placeholder == CasePlaceholder.NOTICE_NUMBER
                                || placeholder == CasePlaceholder.FINANCING));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, 0",
        "2024-12-31, 1",
        "2025-01-01, 2",
    })
    void citesTheProcedureActOfTheDay(LocalDate day, int version) {
        assertThat(shelf.inForce(Composition.PROCEDURE_ACT, day)
                        .map(TextBlock::version)
                        .orElse(0))
                .isEqualTo(version);
    }

    @Test
    void aNewVersionTakesOverOnItsFirstDay() {
        LocalDate start = clock.today().plusDays(10);

        TextBlock changed = texts.change(
                DemoOffice.ADMINISTRATOR, NEXT, 1, "## So geht es weiter\n\nWir melden uns.", start, SOURCE, true);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(shelf.inForce(NEXT, start.minusDays(1)).orElseThrow().version())
                .isEqualTo(1);
        assertThat(shelf.inForce(NEXT, start).orElseThrow()).isEqualTo(changed);
        assertThat(texts.history(NEXT)).extracting(TextBlock::version).containsExactly(2, 1);
    }

    @Test
    void aCorrectionOfTheSameDayWins() {
        change(1, "Erste Fassung.");
        change(2, "Zweite Fassung.");

        assertThat(shelf.inForce(NEXT, clock.today()).orElseThrow().body()).isEqualTo("Zweite Fassung.");
    }

    @Test
    void theSameChangeTwiceIsOne() {
        change(1, "Wir melden uns.");
        change(1, "Wir melden uns.");

        assertThat(texts.history(NEXT)).hasSize(2);
    }

    @Test
    void refusesAChangeToAnOldVersion() {
        change(1, "Wir melden uns.");

        assertThatThrownBy(() -> change(1, "Etwas anderes."))
                .isInstanceOf(StaleTextBlock.class)
                .hasMessageContaining("Fassung 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Guten Tag {vorname}!               | Den Platzhalter {vorname} gibt es nicht",
                "Sie erhalten {zuwendung}.          | Der Platzhalter {zuwendung} steht für „Eingangsbestätigung“ nicht zur Verfügung",
                "Ihr Vorhaben {vorhaben ist da.     | geschweifte Klammer ohne ihr Gegenstück",
                "Dateien: {tabelle_unterlagen} usw. | füllt einen eigenen Absatz",
                "## Das **ist** wichtig             | Überschriften sind schon hervorgehoben",
                "'  '                               | zwischen 1 und 8000 Zeichen",
            })
    void refusesWhatCouldNotBePrinted(String body, String reason) {
        assertThatThrownBy(() -> change(1, body))
                .isInstanceOf(TextBlockRefused.class)
                .hasMessageContaining(reason);
        assertThat(texts.history(NEXT)).hasSize(1);
    }

    @Test
    void aBlockInSeveralLettersUsesOnlyWhatAllOfThemKnow() {
        TextBlock salutation = texts.history("SALUTATION").get(0);

        assertThat(texts.placeholders(salutation))
                .contains(CasePlaceholder.PROJECT)
                .doesNotContain(CasePlaceholder.AMOUNT, CasePlaceholder.FILES, CasePlaceholder.REPLY_DATE);
    }

    @Test
    void refusesToRewriteThePast() {
        assertThatThrownBy(() -> texts.change(
                        DemoOffice.ADMINISTRATOR,
                        NEXT,
                        1,
                        "Wir melden uns.",
                        clock.today().minusDays(1),
                        SOURCE,
                        true))
                .isInstanceOf(TextBlockRefused.class)
                .hasMessageContaining("nicht rückwirkend");
    }

    @Test
    void refusesATextWithoutSource() {
        assertThatThrownBy(() ->
                        texts.change(DemoOffice.ADMINISTRATOR, NEXT, 1, "Wir melden uns.", clock.today(), " ", false))
                .isInstanceOf(TextBlockRefused.class)
                .hasMessageContaining("Quelle");
    }

    @Test
    void onlyTheAdministrationChangesTexts() {
        assertThatThrownBy(
                        () -> texts.change(DemoOffice.CLERK, NEXT, 1, "Wir melden uns.", clock.today(), SOURCE, false))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void knowsNoOtherBlocks() {
        assertThatThrownBy(() -> texts.history("NOBODY")).isInstanceOf(UnknownTextBlock.class);
    }

    @Test
    void theDatabaseKeepsEveryVersion() {
        assertThatThrownBy(() -> jdbc.sql("update text_block_version set body = 'x' where code = 'SALUTATION'")
                        .update())
                .hasMessageContaining("unveränderlich");
    }

    private TextBlock change(int basedOn, String body) {
        return texts.change(DemoOffice.ADMINISTRATOR, NEXT, basedOn, body, clock.today(), SOURCE, false);
    }
}
