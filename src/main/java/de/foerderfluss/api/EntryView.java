package de.foerderfluss.api;

import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.casefile.Entry;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the case file.
 *
 * @param by name of the person; left out for a municipality where somebody of the granting authority acted
 * @param hash over this entry and all before it
 */
record EntryView(
        long number,
        Instant at,
        @Nullable String by,
        String kind,
        String text,
        @Nullable UUID document,
        String hash) {

    static EntryView of(Entry entry, @Nullable String by) {
        return new EntryView(
                entry.number(),
                entry.at(),
                by,
                entry.kind(),
                entry.text(),
                Optional.ofNullable(entry.document()).map(DocumentId::value).orElse(null),
                entry.hash().hex());
    }
}
