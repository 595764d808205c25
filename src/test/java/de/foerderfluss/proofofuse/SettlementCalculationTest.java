package de.foerderfluss.proofofuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.foerderfluss.guideline.CalculationStep;
import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The settlement by example, each computed by hand, and by random cases that must keep the rules. */
class SettlementCalculationTest {

    private static final List<FinancingKind> KINDS = List.of(FinancingKind.values());

    @Test
    void setsTheFullGrantWhenEverythingWasSpentAsPlanned() {
        SettledGrant settled =
                SettledGrant.of(proportional(100_000_00).paid(60_000_00).basis());

        assertThat(settled.grant()).isEqualTo(cents(80_000_00));
        assertThat(settled.restPayment()).isEqualTo(cents(20_000_00));
        assertThat(settled.reimbursement()).isEqualTo(Money.ZERO);
        assertThat(settled.limitedBy()).isEmpty();
    }

    /** 80 % of 87.654,33 EUR are 70.123,464 EUR, rounded down 70.123,46 EUR; 75.000 EUR were paid. */
    @Test
    void reducesAProportionalGrantWithTheExpenditureAndRoundsDown() {
        SettledGrant settled =
                SettledGrant.of(proportional(87_654_33).paid(75_000_00).basis());

        assertThat(settled.grant()).isEqualTo(cents(70_123_46));
        assertThat(settled.reimbursement()).isEqualTo(cents(4_876_54));
        assertThat(settled.restPayment()).isEqualTo(Money.ZERO);
        assertThat(settled.unneeded()).isEqualTo(cents(9_876_54));
        assertThat(settled.limitedBy()).isEqualTo("Anteil nach dem Fördersatz");
    }

    /** A grant of 50.000 EUR on 100.000 EUR (rate 80 %, capped) falls by a tenth with a tenth of the expenditure. */
    @Test
    void reducesACappedGrantInProportion() {
        SettledGrant settled =
                SettledGrant.of(proportional(90_000_00).granted(50_000_00).basis());

        assertThat(settled.grant()).isEqualTo(cents(45_000_00));
        assertThat(settled.limitedBy()).isEqualTo("Anteilige Ermäßigung");
    }

    /** 5.000 EUR more from others: 80 % of 95.000 EUR. */
    @Test
    void takesAdditionalFundsOffTheBasisOfAProportionalGrant() {
        SettledGrant settled =
                SettledGrant.of(proportional(100_000_00).others(0, 5_000_00).basis());

        assertThat(settled.grant()).isEqualTo(cents(76_000_00));
        assertThat(labels(settled)).contains("Zusätzliche Deckungsmittel", "Bemessungsgrundlage");
    }

    @Test
    void neverFinancesMoreThanTheGap() {
        SettledGrant settled = SettledGrant.of(
                proportional(100_000_00).others(30_000_00, 30_000_00).basis());

        assertThat(settled.grant()).isEqualTo(cents(70_000_00));
        assertThat(settled.limitedBy()).isEqualTo("Ausgaben ohne Drittmittel und Einnahmen");
    }

    /** Planned: 100.000 EUR, own 10.000 EUR, grant 90.000 EUR. Spent 95.000 EUR, own funds claimed only 5.000 EUR. */
    @Test
    void takesTheWholeSavingOfADeficitGrant() {
        SettledGrant settled = SettledGrant.of(new Sample(FinancingKind.DEFICIT, 95_000_00)
                .granted(90_000_00)
                .own(10_000_00, 5_000_00)
                .basis());

        assertThat(settled.grant()).isEqualTo(cents(85_000_00));
        assertThat(settled.limitedBy()).isEqualTo("Fehlbedarf");
    }

    @Test
    void leavesAFixedAmountUntilTheExpenditureFallsBelowIt() {
        Sample sample = new Sample(FinancingKind.FIXED_AMOUNT, 31_000_00).granted(30_000_00);

        assertThat(SettledGrant.of(sample.basis()).grant()).isEqualTo(cents(30_000_00));
        assertThat(SettledGrant.of(sample.spent(29_999_99).basis()).grant()).isEqualTo(cents(29_999_99));
    }

    /** 10.000 EUR for 3 units, 2 proved: 6.666,66 EUR. */
    @Test
    void paysAFixedAmountOnlyForUnitsThatWereProved() {
        SettledGrant settled = SettledGrant.of(new Sample(FinancingKind.FIXED_AMOUNT, 50_000_00)
                .granted(10_000_00)
                .units(3, 2)
                .basis());

        assertThat(settled.grant()).isEqualTo(cents(6_666_66));
        assertThat(settled.limitedBy()).isEqualTo("Festbetrag für nachgewiesene Einheiten");
    }

    @Test
    void explainsEveryCutWithItsReason() {
        SettlementBasis whole = proportional(100_000_00).basis();
        SettlementBasis basis = new Sample(whole)
                .items(List.of(
                        new ExaminedItem(1, "Software", cents(60_000_00), cents(60_000_00), cents(60_000_00), ""),
                        new ExaminedItem(
                                2,
                                "Schulung",
                                cents(40_000_00),
                                cents(40_000_00),
                                cents(38_500_00),
                                "Bewirtung ist nicht zuwendungsfähig.")))
                .basis();

        assertThat(SettledGrant.of(basis).steps())
                .anySatisfy(step -> {
                    assertThat(step.label()).isEqualTo("Kürzung bei Nr. 2 Schulung");
                    assertThat(step.amount()).isEqualTo(cents(-1_500_00));
                    assertThat(step.explanation()).isEqualTo("Bewirtung ist nicht zuwendungsfähig.");
                })
                .noneMatch(step -> step.label().contains("Nr. 1"));
        assertThat(SettledGrant.of(basis).grant()).isEqualTo(cents(78_800_00));
    }

    @Test
    void knowsNoCutWithoutAReasonAndNoRecognitionAboveTheClaim() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExaminedItem(1, "Software", cents(5), cents(5), cents(4), " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExaminedItem(1, "Software", cents(5), cents(5), cents(6), "mehr"));
    }

    @Test
    void keepsTheRulesInEveryCase() {
        Random random = new Random(20260301);

        IntStream.range(0, 5_000).forEach(round -> {
            SettlementBasis basis = random(random);
            SettledGrant settled = SettledGrant.of(basis);

            assertThat(settled.grant().isNegative()).isFalse();
            assertThat(settled.grant()).isLessThanOrEqualTo(basis.granted()).isLessThanOrEqualTo(basis.recognised());
            assertThat(settled.restPayment().minus(settled.reimbursement()))
                    .isEqualTo(settled.grant().minus(basis.paid()));
            assertThat(settled.restPayment().isZero() || settled.reimbursement().isZero())
                    .isTrue();
            assertThat(settled.grant().plus(settled.unneeded())).isEqualTo(basis.granted());
            assertThat(settled.grant().plus(basis.actualFunds().ofOthers()))
                    .isLessThanOrEqualTo(
                            basis.recognised().max(basis.actualFunds().ofOthers()));
            assertThat(settled.limitedBy().isEmpty()).isEqualTo(settled.grant().equals(basis.granted()));
        });
    }

    @Test
    void growsWithTheExpenditureAndFallsWithOtherFunds() {
        Random random = new Random(20260302);

        IntStream.range(0, 5_000).forEach(round -> {
            SettlementBasis basis = random(random);
            long more = 1 + random.nextLong(2_000_000);
            Money grant = SettledGrant.of(basis).grant();

            assertThat(SettledGrant.of(new Sample(basis)
                                    .spent(basis.recognised().cents() + more)
                                    .basis())
                            .grant())
                    .isGreaterThanOrEqualTo(grant);
            assertThat(SettledGrant.of(new Sample(basis)
                                    .others(
                                            basis.plannedFunds().thirdParty().cents(),
                                            basis.actualFunds().thirdParty().cents() + more)
                                    .basis())
                            .grant())
                    .isLessThanOrEqualTo(grant);
        });
    }

    private static SettlementBasis random(Random random) {
        return new Sample(KINDS.get(random.nextInt(KINDS.size())), random.nextLong(15_000_000))
                .granted(1 + random.nextLong(10_000_000))
                .own(random.nextLong(3_000_000), random.nextLong(3_000_000))
                .others(some(random), some(random))
                .units(random.nextInt(20), random.nextInt(20))
                .paid(random.nextLong(10_000_000))
                .basis();
    }

    private static long some(Random random) {
        return random.nextBoolean() ? 0 : random.nextLong(4_000_000);
    }

    private static List<String> labels(SettledGrant settled) {
        return settled.steps().stream().map(CalculationStep::label).toList();
    }

    private static Sample proportional(long spent) {
        return new Sample(FinancingKind.PROPORTIONAL, spent);
    }

    private static Money cents(long cents) {
        return Money.ofCents(cents);
    }

    /** A grant of 80.000 EUR on planned 100.000 EUR, changed step by step. */
    private record Sample(SettlementBasis basis) {

        Sample(FinancingKind kind, long spent) {
            this(new SettlementBasis(
                    kind,
                    kind == FinancingKind.PROPORTIONAL ? Percentage.ofPercent(80) : null,
                    cents(80_000_00),
                    cents(100_000_00),
                    List.of(new ExaminedItem(1, "Alles", cents(100_000_00), cents(spent), cents(spent), "")),
                    new Funds(cents(20_000_00), Money.ZERO, Money.ZERO),
                    new Funds(cents(20_000_00), Money.ZERO, Money.ZERO),
                    0,
                    0,
                    Money.ZERO));
        }

        Sample granted(long granted) {
            return with(cents(granted), basis.items(), basis.plannedFunds(), basis.actualFunds(), basis.paid());
        }

        Sample spent(long spent) {
            return items(List.of(new ExaminedItem(1, "Alles", cents(100_000_00), cents(spent), cents(spent), "")));
        }

        Sample items(List<ExaminedItem> items) {
            return with(basis.granted(), items, basis.plannedFunds(), basis.actualFunds(), basis.paid());
        }

        Sample own(long planned, long actual) {
            return with(
                    basis.granted(),
                    basis.items(),
                    new Funds(cents(planned), basis.plannedFunds().thirdParty(), Money.ZERO),
                    new Funds(cents(actual), basis.actualFunds().thirdParty(), Money.ZERO),
                    basis.paid());
        }

        Sample others(long planned, long actual) {
            return with(
                    basis.granted(),
                    basis.items(),
                    new Funds(basis.plannedFunds().own(), cents(planned), Money.ZERO),
                    new Funds(basis.actualFunds().own(), cents(actual), Money.ZERO),
                    basis.paid());
        }

        Sample paid(long paid) {
            return with(basis.granted(), basis.items(), basis.plannedFunds(), basis.actualFunds(), cents(paid));
        }

        Sample units(int planned, int proved) {
            return new Sample(new SettlementBasis(
                    basis.financing(),
                    basis.rate(),
                    basis.granted(),
                    basis.planned(),
                    basis.items(),
                    basis.plannedFunds(),
                    basis.actualFunds(),
                    planned,
                    proved,
                    basis.paid()));
        }

        private Sample with(Money granted, List<ExaminedItem> items, Funds planned, Funds actual, Money paid) {
            return new Sample(new SettlementBasis(
                    basis.financing(),
                    basis.rate(),
                    granted,
                    basis.planned(),
                    items,
                    planned,
                    actual,
                    basis.plannedUnits(),
                    basis.provedUnits(),
                    paid));
        }
    }
}
