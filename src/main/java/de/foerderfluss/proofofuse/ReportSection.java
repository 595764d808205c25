package de.foerderfluss.proofofuse;

import java.util.List;

/**
 * A part of a proof or of the record of its examination, as it is read.
 *
 * @param paragraphs plain German text
 */
public record ReportSection(String title, List<String> paragraphs) {

    public ReportSection {
        paragraphs = List.copyOf(paragraphs);
    }

    /** All sections as plain text. */
    static String text(List<ReportSection> sections) {
        StringBuilder text = new StringBuilder();
        sections.forEach(section -> {
            text.append(section.title()).append('\n');
            section.paragraphs().forEach(paragraph -> text.append(paragraph).append('\n'));
            text.append('\n');
        });
        return text.toString().strip() + "\n";
    }
}
