package de.foerderfluss.casefile;

import java.util.UUID;

/** A document in some case file. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
