package de.foerderfluss.notice.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF in the order of its structure tree, as a screen reader does. */
final class ReadAloud {

    private final IdentityHashMap<COSDictionary, Map<Integer, String>> textOfPages = new IdentityHashMap<>();
    private final List<String> heard = new ArrayList<>();

    private ReadAloud() {}

    /** One entry for each element that has content of its own, such as {@code "H1 Zuwendungsbescheid"}. */
    static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReadAloud reader = new ReadAloud();
            for (PDPage page : document.getPages()) {
                reader.learn(page);
            }
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot());
            return reader.heard;
        }
    }

    private void learn(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                texts.put(content.getMCID(), text(content));
            }
        }
        textOfPages.put(page.getCOSObject(), texts);
    }

    private static String text(PDMarkedContent content) {
        String actual = content.getActualText();
        if (actual != null) {
            return actual;
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent nested) {
                text.append(text(nested));
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node) {
        StringBuilder own = new StringBuilder();
        int place = heard.size();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walk(element);
            } else if (kid instanceof PDMarkedContentReference reference) {
                own.append(textOf(reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer number && node instanceof PDStructureElement element) {
                own.append(textOf(element.getPage(), number));
            }
        }
        if (!own.isEmpty() && node instanceof PDStructureElement element) {
            heard.add(place, element.getStructureType() + " " + own.toString().strip());
        }
    }

    private String textOf(PDPage page, int number) {
        return textOfPages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "");
    }
}
