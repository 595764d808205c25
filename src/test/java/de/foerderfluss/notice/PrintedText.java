package de.foerderfluss.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF. */
public final class PrintedText {

    private PrintedText() {}

    /** As one line of words, so that line breaks do not matter. */
    public static String of(byte[] pdf) {
        return pages(pdf).replaceAll("\\s+", " ");
    }

    /** Line by line, page by page. */
    public static String pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n--- Seitenende ---\n");
            return stripper.getText(document).replaceAll("[ \\t]+\\n", "\n").strip() + "\n";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
