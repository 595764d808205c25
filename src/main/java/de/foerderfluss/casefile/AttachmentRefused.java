package de.foerderfluss.casefile;

import de.foerderfluss.shared.Breach;

/** An upload that the office does not take in, with the reason and what to do instead. */
public class AttachmentRefused extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param reason a full German sentence, without the file's name */
    AttachmentRefused(String reason) {
        super(Kind.INVALID, reason);
    }
}
