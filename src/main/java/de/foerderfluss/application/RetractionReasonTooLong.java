package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** The reason of a retraction is longer than a reason should be. */
public class RetractionReasonTooLong extends Breach {

    private static final long serialVersionUID = 1L;

    RetractionReasonTooLong(int limit) {
        super(
                Kind.INVALID,
                "reason",
                "Der Grund ist länger als %d Zeichen. Bitte kürzen Sie ihn; er ist freiwillig.".formatted(limit));
    }
}
