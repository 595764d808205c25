package de.foerderfluss.api;

import de.foerderfluss.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Which content was seen before acting on it.
 *
 * @param contentHash as it was read
 */
record SeenContent(@Nullable String contentHash) {

    /** @throws InputRefused if it is not a hash */
    ContentHash hash() {
        String hex = contentHash == null ? "" : contentHash;
        return ContentHash.parse(hex)
                .orElseThrow(
                        () -> new InputRefused(
                                "Bitte nennen Sie in „contentHash“ die Prüfsumme dessen, was Sie gelesen haben (64 Zeichen 0–9 und a–f)."));
    }
}
