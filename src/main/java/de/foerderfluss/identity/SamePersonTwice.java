package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** One person would have acted on both sides of a four-eyes check. */
public class SamePersonTwice extends Breach {

    private static final long serialVersionUID = 1L;

    SamePersonTwice(String germanWhat) {
        super(
                Kind.CONFLICT,
                "Vier-Augen-Prinzip: Sie haben %s selbst bearbeitet. Das muss jetzt eine andere Person prüfen."
                        .formatted(germanWhat));
    }
}
