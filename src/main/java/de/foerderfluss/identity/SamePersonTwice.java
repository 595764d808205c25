package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** One person would have acted on both sides of a four-eyes check. */
public class SamePersonTwice extends Breach {

    private static final long serialVersionUID = 1L;

    SamePersonTwice(String germanWhat) {
        this(
                "Vier-Augen-Prinzip: Sie haben %s selbst bearbeitet. Das muss jetzt eine andere Person prüfen.",
                germanWhat);
    }

    private SamePersonTwice(String sentence, String germanWhat) {
        super(Kind.CONFLICT, sentence.formatted(germanWhat));
    }

    static SamePersonTwice throughADeputy(String germanWhat) {
        return new SamePersonTwice(
                "Vier-Augen-Prinzip: Sie vertreten zurzeit eine Person, die %s bearbeitet hat. Das muss jetzt eine andere Person prüfen.",
                germanWhat);
    }
}
