package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** A waiver needs the words of the person who declares it. */
public class DeclarationMissing extends Breach {

    private static final long serialVersionUID = 1L;

    DeclarationMissing(int longest) {
        super(
                Kind.INVALID,
                "Bitte erklären Sie den Verzicht ausdrücklich, mit höchstens %d Zeichen.".formatted(longest));
    }
}
