package de.foerderfluss.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrantCalculationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Money CEILING = Money.ofEuros(50_000);
    private static final List<FinancingKind> KINDS = List.of(FinancingKind.values());

    @Test
    void givesTheShareRoundedDownToTheCent() {
        Money grant = grant(
                FinancingKind.PROPORTIONAL, sample().spending(year(10_001)).asking(Money.ofEuros(90)));

        assertThat(grant).isEqualTo(Money.ofCents(8000));
    }

    @Test
    void givesMoreToJointProjects() {
        SampleQuestion asking = sample().asking(Money.ofEuros(10_000));

        assertThat(grant(FinancingKind.PROPORTIONAL, asking.with(2, 0))).isEqualTo(Money.ofEuros(8_000));
        assertThat(grant(FinancingKind.PROPORTIONAL, asking.with(3, 0))).isEqualTo(Money.ofEuros(9_000));
    }

    @Test
    void givesFixedAmountsPerUnitButNoMoreThanTheExpenditureAllows() {
        SampleQuestion asking = sample().asking(Money.ofEuros(10_000));

        assertThat(grant(FinancingKind.FIXED_AMOUNT, asking.with(0, 12))).isEqualTo(Money.ofEuros(3_600));
        assertThat(grant(FinancingKind.FIXED_AMOUNT, asking.with(0, 100))).isEqualTo(Money.ofEuros(9_000));
    }

    @Test
    void coversADeficitOnlyAfterAllOtherMeans() {
        SampleQuestion asking = sample().asking(Money.ofEuros(10_000))
                .withFunds(Money.ofEuros(3_000), Money.ofEuros(1_000), Money.ofEuros(500));

        assertThat(grant(FinancingKind.DEFICIT, asking)).isEqualTo(Money.ofEuros(5_500));
    }

    @Test
    void explainsWhichRuleKeepsTheGrantDown() {
        GrantCalculation full = calculation(FinancingKind.PROPORTIONAL, sample());
        GrantCalculation cut = calculation(FinancingKind.PROPORTIONAL, sample().asking(Money.ofEuros(9_999)));
        GrantCalculation capped = calculation(
                FinancingKind.PROPORTIONAL, sample().spending(year(9_999_999)).asking(Money.ofEuros(70_000)));

        assertThat(full.limitedBy()).isEmpty();
        assertThat(cut.limitedBy()).isEqualTo("A-2");
        assertThat(capped.limitedBy()).isEqualTo("A-6");
        assertThat(cut.steps()).extracting(CalculationStep::label).startsWith("Zuwendungsfähige Ausgaben");
    }

    @Test
    void saysOfAnUnverifiedValueThatItIsAssumed() {
        GrantCalculation calculation = calculation(FinancingKind.PROPORTIONAL, sample());

        assertThat(calculation.amountVerified()).isFalse();
        assertThat(calculation.steps())
                .filteredOn(step -> !step.verified() && !step.label().equals("Rechnerische Zuwendung"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.explanation()).contains("noch nicht geprüfter Wert"));
    }

    @Test
    void neverExceedsExpenditureCeilingGapOrRequestAndGrowsWithBoth() {
        Random random = new Random(20240701);

        IntStream.range(0, 3_000).forEach(round -> {
            FinancingKind kind = KINDS.get(random.nextInt(KINDS.size()));
            SampleQuestion asked = randomQuestion(random);
            Money grant = grant(kind, asked);

            assertThat(grant.isNegative()).isFalse();
            assertThat(grant).isLessThanOrEqualTo(CEILING).isLessThanOrEqualTo(asked.requested());
            assertThat(grant.plus(asked.thirdPartyFunds()).plus(asked.income()))
                    .isLessThanOrEqualTo(asked.expenditure()
                            .total()
                            .max(asked.thirdPartyFunds().plus(asked.income())));

            Money more = Money.ofCents(1 + random.nextInt(1_000_000));
            assertThat(grant(kind, asked.asking(asked.requested().plus(more)))).isGreaterThanOrEqualTo(grant);
            assertThat(grant(
                            kind,
                            asked.spending(
                                    year(asked.expenditure().total().plus(more).cents()))))
                    .isGreaterThanOrEqualTo(grant);
        });
    }

    private static SampleQuestion randomQuestion(Random random) {
        return sample().spending(year(random.nextLong(12_000_000)))
                .asking(Money.ofCents(random.nextLong(12_000_000)))
                .withFunds(some(random), some(random), some(random))
                .with(random.nextInt(6), random.nextInt(400));
    }

    private static Money some(Random random) {
        return random.nextBoolean() ? Money.ZERO : Money.ofCents(random.nextLong(3_000_000));
    }

    private static SampleQuestion sample() {
        return SampleQuestion.on(DAY);
    }

    private static YearlyAmounts year(long cents) {
        return YearlyAmounts.of(2026, Money.ofCents(cents));
    }

    private static Money grant(FinancingKind kind, SampleQuestion question) {
        return calculation(kind, question).grant();
    }

    private static GrantCalculation calculation(FinancingKind kind, SampleQuestion question) {
        VersionRow version = new VersionRow("V2", null, "Fassung");
        ObjectRow object = new ObjectRow("V2", "INTERFACE", "2c", "Schnittstellen", true);
        Map<ParameterKey, String> values = Map.of(
                ParameterKey.VALID_FROM, "2024-07-01",
                ParameterKey.VALID_UNTIL, "9999-12-31",
                ParameterKey.FINANCING, kind.name(),
                ParameterKey.APPROVABLE, "true",
                ParameterKey.RATE, "80",
                ParameterKey.RATE_JOINT, "90",
                ParameterKey.JOINT_MINIMUM_PARTNERS, "3",
                ParameterKey.MAXIMUM_TOTAL_SHARE, "90",
                ParameterKey.CEILING, "50000.00",
                ParameterKey.FIXED_AMOUNT_PER_UNIT, "300.00");
        Stream<Parameter> parameters =
                values.entrySet().stream().map(value -> parameter(value.getKey(), value.getValue()));
        GuidelineSheet sheet = new GuidelineSheet(DAY, List.of(version), List.of(object), parameters.toList());
        return new GrantCalculation(question.question(), Governing.of(sheet, "INTERFACE"));
    }

    private static Parameter parameter(ParameterKey key, String value) {
        return new Parameter(
                "V2",
                null,
                key,
                value,
                1,
                LocalDate.of(2019, 1, 1),
                "Annahme",
                "P",
                false,
                PersonId.SYSTEM,
                Instant.EPOCH);
    }
}
