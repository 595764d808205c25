package de.foerderfluss.notice.text;

import java.util.List;

/** One paragraph of a text block, still with its placeholders. */
sealed interface TextPiece {

    /** The lines that may hold placeholders within a sentence. */
    List<String> lines();

    /** {@code ## heading}, or {@code ### heading} of level 2. */
    record Title(String text, int level) implements TextPiece {
        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }

    /** Running text. */
    record Running(String text) implements TextPiece {
        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }

    /** Lines that all begin with {@code - }, or all with {@code 1. }. */
    record Listing(List<String> lines, boolean numbered) implements TextPiece {}

    /** A placeholder that stands alone. */
    record Computed(Placeholder placeholder) implements TextPiece {
        @Override
        public List<String> lines() {
            return List.of();
        }
    }
}
