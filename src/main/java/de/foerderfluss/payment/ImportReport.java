package de.foerderfluss.payment;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer of bank or cash desk.
 *
 * @param hash of the file; the same file answers with the same report
 * @param entries how many payments it speaks of
 * @param processed how many are worked off
 * @param finishedAt none while it is being worked off
 */
public record ImportReport(
        ContentHash hash,
        String fileName,
        String format,
        int entries,
        int processed,
        Instant importedAt,
        PersonId importedBy,
        @Nullable Instant finishedAt,
        List<ImportLine> lines) {

    public ImportReport {
        lines = List.copyOf(lines);
    }

    public long count(ImportOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
