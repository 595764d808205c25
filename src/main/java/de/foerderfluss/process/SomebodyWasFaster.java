package de.foerderfluss.process;

import de.foerderfluss.shared.Breach;

/** Somebody else, or a deadline, moved the process on at the same moment. */
class SomebodyWasFaster extends Breach {

    private static final long serialVersionUID = 1L;

    SomebodyWasFaster(Strand strand, Throwable cause) {
        super(
                Kind.CONFLICT,
                "%s ist im selben Augenblick von anderer Seite weitergeführt worden. Ihre Eingabe wurde nicht übernommen: Bitte laden Sie den Vorgang neu."
                        .formatted(strand.german()));
        initCause(cause);
    }
}
