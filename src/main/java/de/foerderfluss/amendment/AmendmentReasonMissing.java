package de.foerderfluss.amendment;

import de.foerderfluss.shared.Breach;

/** An amendment was to be begun or given up without a word on why, or with too many. */
public class AmendmentReasonMissing extends Breach {

    private static final long serialVersionUID = 1L;

    AmendmentReasonMissing(int most) {
        super(Kind.INVALID, "reason", "Bitte schreiben Sie mit höchstens %d Zeichen, warum.".formatted(most));
    }

    /** The words without what no database text can hold. */
    static String words(String typed, int most) {
        String words = typed.replace('\u0000', ' ').strip();
        if (words.isEmpty() || words.length() > most) {
            throw new AmendmentReasonMissing(most);
        }
        return words;
    }
}
