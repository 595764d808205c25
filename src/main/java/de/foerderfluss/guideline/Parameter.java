package de.foerderfluss.guideline;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A value of the guideline as it stands in one row.
 *
 * @param version code of the version in whose row it stands
 * @param object code of the funding object, null if it holds for all
 * @param value as stored; see {@link #germanValue} for reading
 * @param revision from 1, one more with each change
 * @param validFrom first day on which the value is used
 * @param mark how sure the value is: A official source, B secondary source, GK general legal knowledge, P to be verified, U unknown,
 *     D our own proposal
 * @param verified whether it was read in the official text; if not, it is never shown to applicants as fact
 */
public record Parameter(
        String version,
        @Nullable String object,
        ParameterKey key,
        String value,
        int revision,
        LocalDate validFrom,
        String source,
        String mark,
        boolean verified,
        PersonId changedBy,
        Instant changedAt) {

    private static final DateTimeFormatter GERMAN_DAY_OF_YEAR = DateTimeFormatter.ofPattern("dd.MM.");
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public String germanName() {
        return key.germanName();
    }

    public Percentage percentage() {
        return new Percentage(new BigDecimal(value).movePointRight(2).intValueExact());
    }

    public Money money() {
        return Money.ofCents(new BigDecimal(value).movePointRight(2).longValueExact());
    }

    public LocalDate day() {
        return LocalDate.parse(value);
    }

    /** A day without its year. */
    public MonthDay dayOfYear() {
        return MonthDay.parse(value);
    }

    public int number() {
        return Integer.parseInt(value);
    }

    public boolean flag() {
        return Boolean.parseBoolean(value);
    }

    public FinancingKind financing() {
        return FinancingKind.valueOf(value);
    }

    /** The value as Germans write it. */
    public String germanValue() {
        return switch (key.kind()) {
            case PERCENTAGE -> percentage().german();
            case MONEY -> money().german();
            case DAY -> day().getYear() == 9999 ? "unbefristet" : GERMAN_DAY.format(day());
            case DAY_OF_YEAR -> GERMAN_DAY_OF_YEAR.format(dayOfYear());
            case YES_NO -> flag() ? "ja" : "nein";
            case FINANCING -> financing().germanName();
            case NUMBER, TEXT -> value;
        };
    }
}
