package de.foerderfluss.api;

import java.util.UUID;

/** The key by which a client tells a repeat from a second request. */
final class SubmissionKey {

    static final String HEADER = "Idempotency-Key";

    private SubmissionKey() {}

    /** @throws InputRefused if it is not a UUID */
    static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException malformed) {
            throw new InputRefused(
                    "Das Kopffeld „%s“ muss eine UUID sein, für jede neue Handlung eine andere.".formatted(HEADER));
        }
    }
}
