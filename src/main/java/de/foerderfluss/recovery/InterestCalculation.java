package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Computes interest day by day: exact fractions throughout, rounded once at the end. Pure; knows neither case nor clock. ADR 19 says why
 * it counts as it does.
 */
final class InterestCalculation {

    private static final long PERCENT_OF_PERCENT = 10_000;

    private final SortedMap<LocalDate, Money> changes = new TreeMap<>();
    private final InterestRule rule;
    private final BaseRateSeries rates;
    private final List<InterestLine> lines = new ArrayList<>();

    private Fraction running = Fraction.ZERO;
    private boolean verified = true;

    private final List<OtherInterest> exceptions;

    private InterestCalculation(
            Collection<PrincipalChange> changes,
            InterestRule rule,
            BaseRateSeries rates,
            List<OtherInterest> exceptions) {
        this.exceptions = exceptions;
        changes.forEach(change -> this.changes.merge(change.day(), change.amount(), Money::plus));
        this.rule = rule;
        this.rates = rates;
    }

    /**
     * Interest on an amount that changes, up to and including the last day.
     *
     * @throws BaseRateMissing if it runs into a half-year whose rate nobody has entered
     * @throws IllegalArgumentException if more is paid than was owed
     */
    static InterestStatement of(
            Collection<PrincipalChange> changes, LocalDate lastDay, InterestRule rule, BaseRateSeries rates) {
        return of(changes, lastDay, rule, rates, List.of());
    }

    /** The same, where on some days another margin or none is charged; the last exception that holds a day counts. */
    static InterestStatement of(
            Collection<PrincipalChange> changes,
            LocalDate lastDay,
            InterestRule rule,
            BaseRateSeries rates,
            List<OtherInterest> exceptions) {
        InterestCalculation calculation = new InterestCalculation(changes, rule, rates, exceptions);
        calculation.walk(lastDay);
        return new InterestStatement(
                rule, lastDay, calculation.lines, calculation.running.roundedDown(), calculation.verified);
    }

    private void walk(LocalDate lastDay) {
        Money principal = Money.ZERO;
        List<LocalDate> days = List.copyOf(changes.keySet());
        for (int index = 0; index < days.size(); index++) {
            LocalDate day = days.get(index);
            principal = principal.plus(changes.getOrDefault(day, Money.ZERO));
            if (principal.isNegative()) {
                throw new IllegalArgumentException("More paid than owed on " + day);
            }
            LocalDate until = index + 1 < days.size() ? days.get(index + 1) : lastDay;
            if (principal.isPositive()) {
                bear(principal, day.plusDays(1), until.isBefore(lastDay) ? until : lastDay);
            }
        }
    }

    /** One amount over several half-years and exceptions. */
    private void bear(Money principal, LocalDate first, LocalDate last) {
        LocalDate from = first;
        while (!from.isAfter(last)) {
            LocalDate to = sameUntil(from, last);
            Optional<InterestRate> margin = margin(from);
            if (margin.isPresent()) {
                line(principal, margin.get(), from, to);
            }
            from = to.plusDays(1);
        }
    }

    private LocalDate sameUntil(LocalDate from, LocalDate last) {
        return Stream.concat(
                        Stream.of(HalfYear.of(from).end(), last),
                        exceptions.stream()
                                .flatMap(other -> Stream.of(
                                        other.days().start().minusDays(1),
                                        other.days().end())))
                .filter(day -> !day.isBefore(from))
                .min(Comparator.naturalOrder())
                .orElse(last);
    }

    /** Percentage points above the base rate on this day; none if the day bears no interest. */
    private Optional<InterestRate> margin(LocalDate day) {
        return exceptions.stream()
                .filter(other -> other.days().contains(day))
                .reduce((earlier, later) -> later)
                .map(other -> Optional.ofNullable(other.margin()))
                .orElse(Optional.of(rule.margin()));
    }

    private void line(Money principal, InterestRate margin, LocalDate from, LocalDate to) {
        BaseRate base = rates.on(from);
        InterestRate rate = base.rate().plus(margin).max(InterestRate.ZERO);
        int days = rule.dayCount().days(from, to);
        int yearDays = rule.dayCount().yearDays(from.getYear());
        Money before = running.roundedDown();
        running = running.plus(Fraction.of(
                BigInteger.valueOf(principal.cents())
                        .multiply(BigInteger.valueOf(rate.basisPoints()))
                        .multiply(BigInteger.valueOf(days)),
                PERCENT_OF_PERCENT * yearDays));
        verified &= base.verified();
        lines.add(new InterestLine(
                from,
                to,
                principal,
                base.rate(),
                rate,
                days,
                yearDays,
                running.roundedDown().minus(before)));
    }
}
