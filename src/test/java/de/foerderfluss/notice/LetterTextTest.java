package de.foerderfluss.notice;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.assessment.CompletenessOutcome;
import de.foerderfluss.assessment.CompletenessRound;
import de.foerderfluss.assessment.MissingItem;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.notice.pdf.PdfConformance;
import de.foerderfluss.notice.text.CasePlaceholder;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each kind of letter up to the decision on the application word for word. What was printed lies in {@code target/letters} after the test; a wanted change of wording is
 * copied from there to {@code src/test/resources/letters}.
 */
@OfficeTest
class LetterTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/letters");
    private static final Path PRINTED = Path.of("target/letters");

    @Autowired
    private NoticeWriter notices;

    @Autowired
    private LetterWriter letters;

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"RECEIPT", "DOCUMENT_REQUEST", "DOCUMENT_REMINDER", "GRANT", "PARTIAL_GRANT", "REJECTION"})
    void saysWhatItAlwaysSaid(LetterKind kind) throws IOException {
        byte[] pdf = print(kind);
        String text = PrintedText.pages(pdf);
        Files.createDirectories(PRINTED);
        Files.write(PRINTED.resolve(kind + ".pdf"), pdf);
        Files.writeString(PRINTED.resolve(kind + ".txt"), text);

        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(kind + ".txt")));
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"RECEIPT", "DOCUMENT_REQUEST", "DOCUMENT_REMINDER", "GRANT", "PARTIAL_GRANT", "REJECTION"})
    void canBeArchivedAndReadByEverybody(LetterKind kind) {
        PdfConformance.assertConforms(print(kind));
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"RECEIPT", "DOCUMENT_REQUEST", "DOCUMENT_REMINDER", "GRANT", "PARTIAL_GRANT", "REJECTION"})
    void sameLetterIsTheSameBytes(LetterKind kind) {
        assertThat(print(kind)).isEqualTo(print(kind));
    }

    @Test
    void saysOnEveryPageThatItIsADemonstration() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(LetterKind.PARTIAL_GRANT))) {
            PDFTextStripper page = new PDFTextStripper();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                page.setStartPage(number);
                page.setEndPage(number);
                assertThat(page.getText(document)).contains(Stationery.DEMONSTRATION);
            }
        }
    }

    private byte[] print(LetterKind kind) {
        return switch (kind) {
            case RECEIPT -> receipt();
            case DOCUMENT_REQUEST, DOCUMENT_REMINDER -> reminder(kind);
            case GRANT -> notice(SampleCases.interfaceOfOhrdruf());
            case PARTIAL_GRANT -> notice(SampleCases.jointProjectOfSchmalkaldenMeiningen());
            case REJECTION -> notice(SampleCases.agendaOfPoessneck());
            default -> throw new IllegalArgumentException(kind + " is tested in the room that writes it");
        };
    }

    private byte[] notice(NoticeMatter matter) {
        return notices.print(matter, SampleCases.STAMP).pdf();
    }

    private byte[] receipt() {
        CaseMatter matter = SampleCases.interfaceOfOhrdruf().matter();
        List<Document> files = List.of(
                file("Angebot_Schnittstelle.pdf", "application/pdf", 183_422),
                file(
                        "Stadtratsbeschluss_2025-11-27_zur_Umsetzung_der_Digitalstrategie.pdf",
                        "application/pdf",
                        2_411_008));
        LetterFacts facts = letters.facts(matter, SampleCases.DAY)
                .with(CasePlaceholder.FILES, LetterContents.files(matter.application(), files));
        return letters.print(matter, LetterKind.RECEIPT, SampleCases.DAY, facts).pdf();
    }

    private byte[] reminder(LetterKind kind) {
        CaseMatter matter = SampleCases.interfaceOfOhrdruf().matter();
        LetterFacts facts = letters.facts(matter, SampleCases.DAY)
                .with(CasePlaceholder.MISSING, LetterContents.missing(round()))
                .with(CasePlaceholder.REPLY_DATE, "23.03.2026")
                .with(CasePlaceholder.FORMER_REQUEST, "02.02.2026")
                .with(CasePlaceholder.FORMER_REPLY_DATE, "23.02.2026");
        return letters.print(matter, kind, SampleCases.DAY, facts).pdf();
    }

    private static CompletenessRound round() {
        return new CompletenessRound(
                1,
                CompletenessOutcome.DOCUMENTS_MISSING,
                List.of(),
                List.of(
                        new MissingItem("Angebot des Herstellers", "Daraus ergeben sich die Kosten der Schnittstelle."),
                        new MissingItem(
                                "Beschluss des Stadtrats",
                                "Er zeigt, dass die Eigenmittel im Haushalt 2026 eingeplant sind.")),
                LocalDate.of(2026, 3, 23),
                "",
                PersonId.SYSTEM,
                Instant.parse("2026-03-02T09:00:00Z"),
                null);
    }

    private static Document file(String fileName, String mediaType, long size) {
        return new Document(
                new DocumentId(UUID.randomUUID()),
                SampleCases.interfaceOfOhrdruf().decision().reference(),
                "ATTACHMENT",
                fileName,
                fileName,
                mediaType,
                size,
                ContentHash.of(fileName),
                Visibility.APPLICANT,
                Instant.parse("2026-01-14T08:30:00Z"),
                PersonId.SYSTEM);
    }
}
