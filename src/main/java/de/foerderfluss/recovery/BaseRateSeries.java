package de.foerderfluss.recovery;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The base rates that count, half-year by half-year. A half-year without a row is unknown, not unchanged. */
record BaseRateSeries(SortedMap<HalfYear, BaseRate> rates) {

    BaseRateSeries {
        rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
    }

    static BaseRateSeries of(Collection<BaseRate> rows) {
        return new BaseRateSeries(rows.stream()
                .collect(toMap(
                        row -> HalfYear.of(row.validFrom()),
                        row -> row,
                        (one, other) -> one.revision() > other.revision() ? one : other,
                        TreeMap::new)));
    }

    /** @throws BaseRateMissing if nobody has entered the rate of this day's half-year */
    BaseRate on(LocalDate day) {
        HalfYear half = HalfYear.of(day);
        BaseRate rate = rates.get(half);
        if (rate == null) {
            throw new BaseRateMissing(half);
        }
        return rate;
    }
}
