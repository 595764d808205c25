package de.foerderfluss.api;

import de.foerderfluss.payment.ImportLine;
import de.foerderfluss.payment.ImportReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer of bank or cash desk.
 *
 * @param entries payments it speaks of, {@code processed} of them worked off
 * @param lines line by line; left out in lists
 */
record ImportView(
        String sha256,
        String fileName,
        String format,
        int entries,
        int processed,
        Instant importedAt,
        @Nullable Instant finishedAt,
        List<ImportLine> lines) {

    static ImportView of(ImportReport report) {
        return new ImportView(
                report.hash().hex(),
                report.fileName(),
                report.format(),
                report.entries(),
                report.processed(),
                report.importedAt(),
                report.finishedAt(),
                report.lines());
    }
}
