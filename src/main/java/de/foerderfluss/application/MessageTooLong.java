package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** The message that goes with supplied documents is longer than a message should be. */
public class MessageTooLong extends Breach {

    private static final long serialVersionUID = 1L;

    MessageTooLong(int limit) {
        super(
                Kind.INVALID,
                "Die Nachricht ist länger als %d Zeichen. Bitte kürzen Sie sie oder fügen Sie den Text als Datei an."
                        .formatted(limit));
    }
}
