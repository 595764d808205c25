package de.foerderfluss.assessment;

import java.util.List;

/** One titled part of the assessment record, a sentence or figure per line. */
public record RecordSection(String title, List<String> lines) {

    public RecordSection {
        lines = List.copyOf(lines);
    }
}
