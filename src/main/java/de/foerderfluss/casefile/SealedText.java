package de.foerderfluss.casefile;

import de.foerderfluss.shared.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Several texts under one hash, each with its length before it. */
final class SealedText {

    private SealedText() {}

    static ContentHash of(String... fields) {
        return ContentHash.of(Arrays.stream(fields)
                .map(field -> field.getBytes(StandardCharsets.UTF_8).length + ":" + field)
                .collect(Collectors.joining()));
    }
}
