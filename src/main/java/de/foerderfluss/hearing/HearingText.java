package de.foerderfluss.hearing;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.shared.MatterKey;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the texts of an act, so that all of it can be said at once. */
final class HearingText {

    private final List<FormError> errors = new ArrayList<>();

    /** The text without what no database text can hold; noted as an error if it is missing or too long. */
    String required(String field, String label, String typed, int longest) {
        String text = optional(field, label, typed, longest);
        if (text.isEmpty()) {
            errors.add(new FormError(field, label, "Bitte füllen Sie „%s“ aus.".formatted(label)));
        }
        return text;
    }

    String optional(String field, String label, String typed, int longest) {
        String text = typed.replace('\u0000', ' ').strip();
        if (text.length() > longest) {
            errors.add(new FormError(
                    field,
                    label,
                    "„%s“ ist länger als %d Zeichen. Bitte kürzen Sie den Text.".formatted(label, longest)));
        }
        return text;
    }

    void requireKnown(MatterKey matter) {
        if (!matter.isKnown()) {
            refuse("matter", "Gegenstand", "Über diesen Gegenstand (%s) wird nicht entschieden.".formatted(matter));
        }
    }

    void refuse(String field, String label, String sentence) {
        errors.add(new FormError(field, label, sentence));
    }

    void orReject() {
        if (!errors.isEmpty()) {
            throw new FormRejected(errors);
        }
    }
}
