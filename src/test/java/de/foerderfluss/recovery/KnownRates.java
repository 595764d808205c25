package de.foerderfluss.recovery;

import de.foerderfluss.shared.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The base rates as the migration brings them, for tests without a database. */
final class KnownRates {

    private static final Pattern ROW = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', (\\d), (-?\\d+), '");

    static final BaseRateSeries SERIES = read();

    private KnownRates() {}

    private static BaseRateSeries read() {
        try {
            String migration = Files.readString(Path.of("db/V1300__base_rates.sql"));
            return BaseRateSeries.of(ROW.matcher(migration)
                    .results()
                    .map(row -> new BaseRate(
                            LocalDate.parse(row.group(1)),
                            Integer.parseInt(row.group(2)),
                            new InterestRate(Integer.parseInt(row.group(3))),
                            "Migration",
                            "B",
                            true,
                            PersonId.SYSTEM,
                            Instant.EPOCH))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
