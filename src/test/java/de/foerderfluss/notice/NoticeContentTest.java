package de.foerderfluss.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.CostItem;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.decision.Condition;
import de.foerderfluss.decision.DecisionKind;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.notice.pdf.PdfConformance;
import de.foerderfluss.notice.text.TextBlock;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the law wants a notice to contain, item by item. */
@OfficeTest
class NoticeContentTest {

    @Autowired
    private NoticeWriter writer;

    @ParameterizedTest(name = "{0}")
    @MethodSource("mandatoryInAGrant")
    void aGrantContains(String what, String words) {
        assertThat(text(SampleCases.jointProjectOfSchmalkaldenMeiningen())).contains(words);
    }

    /** The list of VV Nr. 4.2 zu § 44 ThürLHO with what general law adds. */
    static Stream<Arguments> mandatoryInAGrant() {
        return Map.ofEntries(
                        Map.entry("authority", "Bewilligungsbehörde"),
                        Map.entry("case reference", "Aktenzeichen EGOV-2026-00018"),
                        Map.entry("date", "Datum 2. März 2026"),
                        Map.entry("contact", "Bearbeitung Petra Lindner"),
                        Map.entry(
                                "recipient",
                                "Zuwendungsempfänger ist: Landkreis Schmalkalden-Meiningen, Markt 1, 98617"),
                        Map.entry("application", "in der Fassung, die am 14.01.2026 um 09:30 Uhr eingegangen ist"),
                        Map.entry("early start", "ab dem 01.02.2026 beginnen"),
                        Map.entry("kind of grant", "eine nicht rückzahlbare Zuwendung zur Projektförderung"),
                        Map.entry("amount in figures", "von höchstens 1.000.000,50 EUR"),
                        Map.entry("amount in words", "in Worten: eine Million Euro und fünfzig Cent"),
                        Map.entry("purpose", "nur für das Vorhaben „Gemeinsame digitale Antragsstrecke im Landkreis“"),
                        Map.entry(
                                "dedication",
                                "fünf Jahre nach dem Ende des Bewilligungszeitraums an diesen Zweck gebunden"),
                        Map.entry("financing kind", "als Anteilfinanzierung gewährt"),
                        Map.entry("rate", "80 % der zuwendungsfähigen Ausgaben von 1.250.000,00 EUR"),
                        Map.entry("no later increase", "erhöht sich dieser Höchstbetrag nicht"),
                        Map.entry("items", "2 Anbindung der Fachverfahren 2027 410.000,00 410.000,00"),
                        Map.entry(
                                "what is not eligible",
                                "Nr. 3: Ausgaben des laufenden Betriebs sind nicht zuwendungsfähig."),
                        Map.entry("grant period", "beginnt am 15.03.2026 und endet am 31.12.2027"),
                        Map.entry("yearly split", "2026 672.000,00 2027 328.000,50"),
                        Map.entry("later years", "auf der Grundlage von Verpflichtungsermächtigungen"),
                        Map.entry("several donors", "führen Sie den Nachweis über das ganze Vorhaben uns gegenüber"),
                        Map.entry("financing plan", "Mittel Dritter 50.000,00 Eigenmittel der Kommune 199.999,50"),
                        Map.entry("general provisions", "(ANBest-Gk) sind in der am 02.03.2026 geltenden Fassung"),
                        Map.entry("special provisions", "1. Die Plattform ist über XÖV-Standards anzubinden."),
                        Map.entry("their dates", "(zu erfüllen bis 30.06.2026)"),
                        Map.entry("procurement", "Vergaberecht"),
                        Map.entry("publicity", "weisen Sie auf die Förderung durch den Freistaat Thüringen hin"),
                        Map.entry("revocation", "§ 49 Abs. 3 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG"),
                        Map.entry("budget proviso", "unter dem Vorbehalt, dass Haushaltsmittel verfügbar sind"),
                        Map.entry("reduction", "sinkt die Zuwendung im gleichen Verhältnis"),
                        Map.entry("payment condition", "erst, wenn dieser Bescheid bestandskräftig ist"),
                        Map.entry("two months", "innerhalb von zwei Monaten nach der Auszahlung"),
                        Map.entry("proof of use", "bis zum 30.06.2028 nach"),
                        Map.entry("kind of proof", "eine Liste der Belege"),
                        Map.entry("interim proof", "Zwischennachweis"),
                        Map.entry("audit", "Thüringer Rechnungshof"),
                        Map.entry("audit law", "§ 91 ThürLHO"),
                        Map.entry("retention", "Bewahren Sie die Belege fünf Jahre"),
                        Map.entry("duty to report", "teilen uns unverzüglich mit"),
                        Map.entry("partners", "Stadt Pößneck 16075085 12,5 %"),
                        Map.entry("partial refusal", "in Höhe von 47.999,50 EUR, lehnen wir ihn ab"),
                        Map.entry("its reasons", "Die Ausgaben für den Betrieb der Plattform (60.000,00 EUR)"),
                        Map.entry("legal grounds", "§§ 23 und 44 ThürLHO"),
                        Map.entry("name", "Im Auftrag Frank Oberländer"),
                        Map.entry("verification", "Prüfcode: K7QM-3RTX-9WDP"))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "decision, lehnen wir ab",
        "law, §§ 23 und 44 ThürLHO und der Thüringer E-Government-Richtlinie",
        "no claim, Ein Rechtsanspruch darauf besteht nicht",
        "facts, planen Ausgaben von 12.500",
        "criterion, gehört zu keinem dieser Gegenstände. Rechtsgrundlage:",
        "reasons, Die Digitale Agenda ist für sich sinnvoll.",
        "discretion, pflichtgemäßem Ermessen",
        "equal treatment, Art. 3 Abs. 1 GG",
        "remedy, Klage beim Verwaltungsgericht Gera in Gera",
    })
    void aRejectionContains(String what, String words) {
        assertThat(text(SampleCases.agendaOfPoessneck())).contains(words);
    }

    @ParameterizedTest
    @MethodSource("seats")
    void namesTheCourtOfTheSeatAndNothingAboutForm(NoticeMatter notice, String court) {
        String text = text(notice);
        String remedy = text.substring(text.indexOf("Rechtsbehelfsbelehrung"), text.indexOf("Im Auftrag"));

        assertThat(remedy)
                .contains("Gegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe Klage beim "
                        + "Verwaltungsgericht %s in %s erhoben werden.".formatted(court, court))
                .doesNotContainIgnoringCase("schriftlich")
                .doesNotContainIgnoringCase("Niederschrift");
    }

    static Stream<Arguments> seats() {
        return Stream.of(
                Arguments.of(SampleCases.agendaOfPoessneck(), "Gera"),
                Arguments.of(SampleCases.jointProjectOfSchmalkaldenMeiningen(), "Meiningen"),
                Arguments.of(SampleCases.interfaceOfOhrdruf(), "Weimar"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, (§ 49a ThürVwVfG)",
        "2025-01-01, (§ 49a VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG)",
    })
    void citesTheLawOfItsDate(LocalDate date, String citation) {
        NoticeStamp stamp = new NoticeStamp("B-2024-00001", "K7QM-3RTX-9WDP", date, "Frank Oberländer");

        assertThat(PrintedText.of(
                        writer.print(SampleCases.interfaceOfOhrdruf(), stamp).pdf()))
                .contains(citation);
    }

    @Test
    void leavesOutWhatDoesNotApply() {
        assertThat(text(SampleCases.interfaceOfOhrdruf()))
                .doesNotContain("Besondere Nebenbestimmungen", "Beteiligte Kommunen", "Zwischennachweis", "vorzeitigen")
                .contains("einfachen Verwendungsnachweis", "in vollem Umfang entsprochen");
    }

    @Test
    void saysNothingToApplicantsAboutWhatStaffHaveStillToVerify() {
        PrintedNotice printed = writer.print(SampleCases.interfaceOfOhrdruf(), SampleCases.STAMP);

        assertThat(printed.pinned()).anyMatch(block -> !block.verified());
        assertThat(PrintedText.of(printed.pdf())).doesNotContainIgnoringCase("nicht geprüft", "prüfen)", "verifiziert");
        assertThat(printed.pinned()).extracting(TextBlock::code).doesNotHaveDuplicates();
    }

    @Test
    void carriesTheDecisionForMachines() throws IOException {
        JsonNode file = bescheid(SampleCases.jointProjectOfSchmalkaldenMeiningen());

        assertThat(file.get("bescheidnummer").asString()).isEqualTo("B-2026-00042");
        assertThat(file.get("empfaenger").get("ags").asString()).isEqualTo("16066000");
        assertThat(file.get("zuwendung").get("betrag_eur").decimalValue()).isEqualByComparingTo("1000000.50");
        assertThat(file.get("zuwendung").get("jahresbetraege")).hasSize(2);
        assertThat(file.get("nebenbestimmungen").get(1).get("bis").asString()).isEqualTo("2026-06-30");
        assertThat(file.get("rechtsbehelf").get("gericht").asString()).isEqualTo("Verwaltungsgericht Meiningen");
        assertThat(file.get("demonstration").asBoolean()).isTrue();
    }

    @Test
    void aDraftSaysThatItIsOneAndCarriesNothing() {
        byte[] draft = writer.draft(SampleCases.interfaceOfOhrdruf(), SampleCases.STAMP);

        assertThat(PrintedText.of(draft))
                .contains("ENTWURF – nicht gezeichnet · DEMONSTRATION")
                .doesNotContain("Prüfcode");
    }

    @Test
    void printsHostileWordsAsTheyAreWritten() {
        String title =
                "<script>alert(1)</script> **fett** {zuwendung} \\ ${x} \u202Eabc\u0000 Łódź 𝒳 " + "lang".repeat(40);
        Municipality municipality = SampleCases.OHRDRUF;
        FundingApplication application = SampleCases.application(
                "EGOV-2026-00099",
                municipality,
                title,
                List.of(new CostItem(1, "{eckdaten} " + "Ausgabe".repeat(60), 2026, Money.ofEuros(100), false)),
                80);
        NoticeMatter notice = SampleCases.grant(
                SampleCases.matter(application, municipality),
                DecisionKind.PARTIAL_AWARD,
                YearlyAmounts.of(2026, Money.ofEuros(80)),
                SampleCases.interfaceOfOhrdruf().items(),
                List.of(new Condition(1, "**<b>{vorhaben}</b>** \n- x", null, false)),
                "## Keine Überschrift\n\n{gericht} bleibt stehen");

        byte[] pdf = writer.print(notice, SampleCases.STAMP).pdf();

        PdfConformance.assertConforms(pdf);
        assertThat(PrintedText.of(pdf))
                .contains(
                        "<script>alert(1)</script> **fett** {zuwendung} \\ ${x}",
                        "1. **<b>{vorhaben}</b>**",
                        "## Keine Überschrift {gericht} bleibt stehen");
    }

    private String text(NoticeMatter notice) {
        return PrintedText.of(writer.print(notice, SampleCases.STAMP).pdf());
    }

    private JsonNode bescheid(NoticeMatter notice) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(writer.print(notice, SampleCases.STAMP).pdf())) {
            PDComplexFileSpecification file = Objects.requireNonNull(document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("bescheid.json"));
            byte[] content = file.getEmbeddedFile().toByteArray();
            return JsonMapper.shared().readTree(new String(content, StandardCharsets.UTF_8));
        }
    }
}
