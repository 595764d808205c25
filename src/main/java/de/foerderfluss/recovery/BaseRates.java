package de.foerderfluss.recovery;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The base rates since 2002, kept with their sources (Basiszinssätze). A correction is a new row; the former one stays. */
@Service
@Transactional
public class BaseRates {

    private static final LocalDate FIRST = LocalDate.of(2002, 1, 1);
    private static final int LOWEST = -1000;
    private static final int HIGHEST = 3000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final BaseRateRows rows;
    private final Clock clock;

    BaseRates(BaseRateRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The rate that counts for each half-year, the latest half-year first. */
    @Transactional(readOnly = true)
    public List<BaseRate> current() {
        return rows.current();
    }

    /** Every row there ever was for the half-year that begins on this day, the newest first. */
    @Transactional(readOnly = true)
    public List<BaseRate> history(LocalDate validFrom) {
        return rows.history(validFrom);
    }

    /** The first half-year up to now whose rate is missing, or else the next one: what is to be entered now. */
    @Transactional(readOnly = true)
    public LocalDate nextToRecord() {
        BaseRateSeries series = series();
        HalfYear missing = HalfYear.of(FIRST);
        while (series.rates().containsKey(missing)) {
            missing = missing.next();
        }
        return missing.start();
    }

    /**
     * Enters the rate of a half-year, or corrects it.
     *
     * @throws BaseRateRefused if it is no rate, no half-year begins then, or no source is named
     * @throws ChangedMeanwhile if somebody else has entered one since
     */
    public BaseRate record(Actor administrator, NewBaseRate entered) {
        administrator.require(Role.ADMINISTRATOR);
        List<BaseRate> history = rows.history(requireHalfYear(entered.validFrom()));
        String what = "Der Basiszinssatz ab " + DAY.format(entered.validFrom());
        if ((history.isEmpty() ? 0 : history.get(0).revision()) != entered.revision()) {
            throw new ChangedMeanwhile(what);
        }
        BaseRate rate = new BaseRate(
                entered.validFrom(),
                entered.revision() + 1,
                requireRate(entered.rate()),
                requireSource(entered.source()),
                entered.verified() ? "A" : "P",
                entered.verified(),
                administrator.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            rows.add(rate);
        } catch (DuplicateKeyException overtaken) {
            throw new ChangedMeanwhile(what);
        }
        return rate;
    }

    BaseRateSeries series() {
        return BaseRateSeries.of(rows.current());
    }

    /** The Bundesbank announces a rate only shortly before its half-year begins. */
    private LocalDate requireHalfYear(LocalDate day) {
        if (!HalfYear.begins(day) || day.isBefore(FIRST)) {
            throw new BaseRateRefused(
                    "validFrom", "Ein Basiszinssatz gilt ab dem 1. Januar oder 1. Juli, frühestens ab dem 01.01.2002.");
        }
        if (day.isAfter(LocalDate.now(clock).plusMonths(1))) {
            throw new BaseRateRefused(
                    "validFrom",
                    "Der Basiszinssatz ab %s kann noch nicht bekannt gegeben sein.".formatted(DAY.format(day)));
        }
        return day;
    }

    private static InterestRate requireRate(String typed) {
        return InterestRate.parse(typed)
                .filter(rate -> rate.basisPoints() >= LOWEST && rate.basisPoints() <= HIGHEST)
                .orElseThrow(
                        () -> new BaseRateRefused(
                                "rate",
                                "Der Basiszinssatz muss ein Satz zwischen −10 und 30 Prozent mit höchstens zwei Nachkommastellen sein, zum Beispiel 1,27 oder -0,88."));
    }

    static String requireSource(String typed) {
        String source = typed.strip();
        if (source.isEmpty() || source.length() > 500) {
            throw new BaseRateRefused(
                    "source",
                    "Bitte geben Sie mit höchstens 500 Zeichen an, woher der Wert stammt: Ohne Quelle wird kein Wert gespeichert.");
        }
        return source;
    }
}
