package de.foerderfluss.guideline;

import de.foerderfluss.shared.Breach;

/** The guideline does not know the funding object. */
public class UnknownFundingObject extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownFundingObject() {
        super(
                Kind.INVALID,
                "Diesen Fördergegenstand kennt die Richtlinie nicht. Bitte wählen Sie einen der angebotenen Gegenstände.");
    }
}
