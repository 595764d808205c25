package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** A reversal itself is never reversed; the act is booked anew instead. */
public class PostingNotReversible extends Breach {

    private static final long serialVersionUID = 1L;

    PostingNotReversible(long number) {
        super(
                Kind.CONFLICT,
                "Die Buchung %d ist selbst ein Storno und kann nicht storniert werden. Bitte den Vorgang neu buchen."
                        .formatted(number));
    }
}
