package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Breach;

/** The period still runs: what comes in may still be drawn. */
public class SampleTooEarly extends Breach {

    private static final long serialVersionUID = 1L;

    SampleTooEarly(SamplePeriod period) {
        super(Kind.CONFLICT, "Die Stichprobe für %s wird gezogen, sobald der Monat vorbei ist.".formatted(period));
    }
}
