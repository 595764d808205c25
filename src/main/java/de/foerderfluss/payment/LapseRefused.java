package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** Money was to lapse too early, or without a confirmation. */
public class LapseRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private LapseRefused(Kind kind, String field, String sentence) {
        super(kind, field, sentence);
    }

    static LapseRefused yearNotOver(int year) {
        return new LapseRefused(
                Kind.CONFLICT,
                "cases",
                "Das Haushaltsjahr %d ist noch nicht vorbei. Bis zu seinem Ende kann daraus noch gezahlt werden."
                        .formatted(year));
    }

    static LapseRefused unconfirmed() {
        return new LapseRefused(
                Kind.INVALID,
                "confirmed",
                "Bitte bestätigen Sie, dass diese Zusagen nach Anhörung durch Änderungsbescheid wegfallen sollen.");
    }
}
