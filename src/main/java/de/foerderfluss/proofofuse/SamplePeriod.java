package de.foerderfluss.proofofuse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** A month in Europe/Berlin whose proofs are drawn from together. */
public record SamplePeriod(YearMonth month) {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static SamplePeriod of(Instant instant) {
        return new SamplePeriod(YearMonth.from(instant.atZone(BERLIN)));
    }

    static SamplePeriod of(String text) {
        return new SamplePeriod(YearMonth.parse(text));
    }

    Instant begin() {
        return month.atDay(1).atStartOfDay(BERLIN).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return month.plusMonths(1).atDay(1).atStartOfDay(BERLIN).toInstant();
    }

    SamplePeriod next() {
        return new SamplePeriod(month.plusMonths(1));
    }

    LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    /** {@code 2026-03}. */
    public String text() {
        return month.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
