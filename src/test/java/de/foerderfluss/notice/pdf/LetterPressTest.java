package de.foerderfluss.notice.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import de.foerderfluss.shared.Breach;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPressTest {

    private final LetterPress press = new LetterPress();

    @Test
    void printsAnAccessibleAndArchivableNotice() {
        PdfConformance.assertConforms(press.print(SampleLetters.grantNotice(70)));
    }

    @Test
    void printsAShortLetterWithoutAnythingOptional() {
        PdfConformance.assertConforms(press.print(SampleLetters.with(List.of(new Paragraph("Guten Tag.")))));
    }

    @Test
    void printsWhateverItIsGiven() {
        PdfConformance.assertConforms(press.print(SampleLetters.hostile()));
    }

    @Test
    void printsTheSameBytesAgain() {
        byte[] first = press.print(SampleLetters.grantNotice(70));
        press.print(SampleLetters.hostile());
        assertThat(press.print(SampleLetters.grantNotice(70))).isEqualTo(first);
        assertThat(CompletableFuture.supplyAsync(() -> new LetterPress().print(SampleLetters.grantNotice(70)))
                        .join())
                .isEqualTo(first);
    }

    @Test
    void printsOtherBytesForAnotherLetter() {
        assertThat(press.print(SampleLetters.with(List.of(new Paragraph("ja")))))
                .isNotEqualTo(press.print(SampleLetters.with(List.of(new Paragraph("nein")))));
    }

    @Test
    void printsACodeThatCamerasRead() throws Exception {
        try (PDDocument document = Loader.loadPDF(press.print(SampleLetters.grantNotice(3)))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 150);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(SampleLetters.VERIFICATION.url());
        }
    }

    @Test
    void numbersEveryPageAndRepeatsTheDemonstrationMark() throws Exception {
        try (PDDocument document = Loader.loadPDF(press.print(SampleLetters.grantNotice(70)))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(4, 6);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains(
                                "Seite " + page + " von " + pages, SampleLetters.DEMONSTRATION, "TMDI-43-2026-000417");
            }
        }
    }

    @Test
    void printsALongTableWithinBounds() throws Exception {
        byte[] pdf = press.print(SampleLetters.with(List.of(SampleLetters.expenditure(2_000))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(40, 80);
        }
    }

    @Test
    void printsAHugeParagraphWithinBounds() throws Exception {
        String text = "Das Vorhaben dient der Digitalisierung. ".repeat(2_500);
        byte[] pdf = press.print(SampleLetters.with(List.of(new Paragraph(text))));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(15, 35);
        }
    }

    @Test
    void refusesALetterThatNobodyWouldRead() {
        List<Block> body = new ArrayList<>(
                Collections.nCopies(6_000, new Paragraph("Das Vorhaben dient der Digitalisierung. ".repeat(5))));
        assertThatThrownBy(() -> press.print(SampleLetters.with(body)))
                .isInstanceOf(LetterTooLong.class)
                .hasMessageContaining("200 Seiten")
                .extracting(breach -> ((Breach) breach).kind())
                .isEqualTo(Breach.Kind.INVALID);
    }

    @Test
    void printsNamesAsTheyAreWritten() throws Exception {
        String names = "Łukasz Ştefania Đorđe Ǆemal Ngũgĩ Nguyễn Ðurð Ərəb Ṣāliḥ Ḥusayn Ελένη Жанна ẞ ŵŷ șț";
        try (PDDocument document = Loader.loadPDF(press.print(SampleLetters.with(List.of(new Paragraph(names)))))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(names);
        }
    }
}
