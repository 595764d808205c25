package de.foerderfluss.application;

import java.util.Optional;
import java.util.UUID;

/** The draft of an application before it is submitted. */
public record DraftId(UUID value) {

    /** Reads what came from outside; empty if it has not the form of an id. */
    public static Optional<DraftId> parse(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
