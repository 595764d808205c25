package de.foerderfluss.recovery;

import static de.foerderfluss.shared.Money.ofCents;
import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Interest against calculations written out by hand, and laws that hold for any amount, period and method. */
class InterestCalculationTest {

    private static final InterestRule FIVE_POINTS = new InterestRule(new InterestRate(500), DayCount.ACT_ACT);
    private static final LocalDate FIRST = LocalDate.of(2002, 1, 1);
    private static final int DAYS_KNOWN = 8_900;
    private static final int ROUNDS = 400;

    static List<ReferenceCalculation> references() {
        return ReferenceCalculation.all().toList();
    }

    @ParameterizedTest
    @MethodSource("references")
    void agreesWithWhatWasWrittenOut(ReferenceCalculation reference) {
        InterestStatement statement =
                InterestCalculation.of(reference.changes(), reference.lastDay(), reference.rule(), KnownRates.SERIES);

        assertThat(statement.lines()).isNotEmpty().isEqualTo(reference.lines());
        assertThat(statement.total()).isEqualTo(reference.total());
        List<Money> running = new ArrayList<>();
        statement
                .lines()
                .forEach(line -> running.add(
                        running.isEmpty()
                                ? line.amount()
                                : running.get(running.size() - 1).plus(line.amount())));
        assertThat(running).isEqualTo(reference.runningTotals());
    }

    @Test
    void hasAReferenceForEachKindOfDifficulty() {
        assertThat(references().stream().map(ReferenceCalculation::name))
                .contains(
                        "leap-year.md",
                        "negative-base-rate.md",
                        "half-year-change.md",
                        "partial-payments.md",
                        "late-use.md");
    }

    @ParameterizedTest
    @EnumSource(DayCount.class)
    void adjacentPeriodsAddUp(DayCount dayCount) {
        Random random = new Random(20260302);
        InterestRule rule = new InterestRule(new InterestRate(500), dayCount);
        for (int round = 0; round < ROUNDS; round++) {
            Money principal = ofCents(1 + random.nextInt(50_000_000));
            LocalDate start = FIRST.plusDays(random.nextInt(DAYS_KNOWN - 800));
            LocalDate middle = start.plusDays(1 + random.nextInt(400));
            LocalDate end = middle.plusDays(1 + random.nextInt(400));

            Money whole = total(principal, start, end, rule);
            Money parts = total(principal, start, middle, rule).plus(total(principal, middle, end, rule));

            assertThat(whole.minus(parts))
                    .as("%s from %s over %s to %s", principal, start, middle, end)
                    .isIn(Money.ZERO, ofCents(1));
        }
    }

    @ParameterizedTest
    @EnumSource(DayCount.class)
    void neverFallsWithTimeOrAmount(DayCount dayCount) {
        Random random = new Random(4711);
        InterestRule rule = new InterestRule(new InterestRate(500), dayCount);
        for (int round = 0; round < ROUNDS; round++) {
            Money principal = ofCents(1 + random.nextInt(50_000_000));
            LocalDate start = FIRST.plusDays(random.nextInt(DAYS_KNOWN - 800));
            LocalDate end = start.plusDays(random.nextInt(700));
            Money interest = total(principal, start, end, rule);

            assertThat(total(principal, start, end.plusDays(1), rule)).isGreaterThanOrEqualTo(interest);
            assertThat(total(principal.plus(ofCents(1 + random.nextInt(1000))), start, end, rule))
                    .isGreaterThanOrEqualTo(interest);
        }
    }

    @Test
    void theColumnAddsUpToTheTotalAndPaymentsNeverCostMore() {
        Random random = new Random(99);
        for (int round = 0; round < ROUNDS; round++) {
            Money principal = ofEuros(1 + random.nextInt(100_000));
            LocalDate start = FIRST.plusDays(random.nextInt(DAYS_KNOWN - 800));
            LocalDate end = start.plusDays(400);
            Money paid = ofCents(1 + random.nextInt((int) principal.cents()));
            LocalDate paidOn = start.plusDays(random.nextInt(400));
            InterestStatement statement = InterestCalculation.of(
                    List.of(new PrincipalChange(start, principal), new PrincipalChange(paidOn, paid.negated())),
                    end,
                    FIVE_POINTS,
                    KnownRates.SERIES);

            assertThat(Money.sum(
                            statement.lines().stream().map(InterestLine::amount).toList()))
                    .isEqualTo(statement.total());
            assertThat(statement.total()).isLessThanOrEqualTo(total(principal, start, end, FIVE_POINTS));
        }
    }

    @Test
    void aWholeYearBearsTheYearlyRateWhetherItLeapsOrNot() {
        InterestRule rule = new InterestRule(new InterestRate(500), DayCount.ACT_ACT);

        assertThat(total(ofEuros(1000), LocalDate.of(2018, 12, 31), LocalDate.of(2019, 12, 31), rule))
                .isEqualTo(ofCents(4120));
        assertThat(total(ofEuros(1000), LocalDate.of(2019, 12, 31), LocalDate.of(2020, 12, 31), rule))
                .isEqualTo(ofCents(4120));
    }

    @Test
    void neverBearsNegativeInterest() {
        InterestRule none = new InterestRule(InterestRate.ZERO, DayCount.ACT_ACT);

        InterestStatement statement = InterestCalculation.of(
                List.of(new PrincipalChange(LocalDate.of(2021, 1, 1), ofEuros(1000))),
                LocalDate.of(2021, 12, 31),
                none,
                KnownRates.SERIES);

        assertThat(statement.total()).isEqualTo(Money.ZERO);
        assertThat(statement.lines()).allSatisfy(line -> assertThat(line.rate()).isEqualTo(InterestRate.ZERO));
    }

    @Test
    void refusesAHalfYearWithoutARate() {
        List<PrincipalChange> changes = List.of(new PrincipalChange(LocalDate.of(2026, 1, 15), ofEuros(1000)));

        assertThat(InterestCalculation.of(changes, LocalDate.of(2026, 6, 30), FIVE_POINTS, KnownRates.SERIES)
                        .total()
                        .isPositive())
                .isTrue();
        assertThatThrownBy(
                        () -> InterestCalculation.of(changes, LocalDate.of(2026, 7, 1), FIVE_POINTS, KnownRates.SERIES))
                .isInstanceOf(BaseRateMissing.class)
                .hasMessageContaining("01.07.2026 bis 31.12.2026")
                .hasMessageContaining("kein Basiszinssatz");
    }

    @Test
    void asksForNoRateOnceAllIsPaid() {
        InterestStatement statement = InterestCalculation.of(
                List.of(
                        new PrincipalChange(LocalDate.of(2026, 1, 15), ofEuros(1000)),
                        new PrincipalChange(LocalDate.of(2026, 6, 30), ofEuros(-1000))),
                LocalDate.of(2027, 3, 1),
                FIVE_POINTS,
                KnownRates.SERIES);

        assertThat(statement.lines()).hasSize(1);
    }

    @Test
    void refusesMorePaidThanOwed() {
        assertThatThrownBy(() -> InterestCalculation.of(
                        List.of(new PrincipalChange(FIRST, ofEuros(-1))),
                        FIRST.plusDays(3),
                        FIVE_POINTS,
                        KnownRates.SERIES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Money total(Money principal, LocalDate from, LocalDate to, InterestRule rule) {
        return InterestCalculation.of(List.of(new PrincipalChange(from, principal)), to, rule, KnownRates.SERIES)
                .total();
    }
}
