package de.foerderfluss.portal.administration;

import de.foerderfluss.shared.Breach;

/** An address names a version or a funding object that the guideline does not have. */
class UnknownGuidelineValue extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownGuidelineValue() {
        super(
                Kind.UNKNOWN,
                "Diese Fassung oder diesen Fördergegenstand gibt es nicht. Bitte wählen Sie den Wert auf der Seite „Richtlinie“ aus.");
    }
}
