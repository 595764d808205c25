package de.foerderfluss.recovery;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten thousand for 2025, six for 2026; paid were three and four thousand in 2025 and two in 2026. */
class RevocationCalculationTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2026, 2, 2);
    private static final YearlyAmounts GRANTED =
            YearlyAmounts.of(2025, ofEuros(10_000)).plus(YearlyAmounts.of(2026, ofEuros(6_000)));
    private static final YearlyAmounts COMMITTED =
            YearlyAmounts.of(2025, ofEuros(3_000)).plus(YearlyAmounts.of(2026, ofEuros(4_000)));
    private static final List<PaidInstalment> PAID = List.of(
            new PaidInstalment(1, MARCH, 2025, ofEuros(3_000)),
            new PaidInstalment(2, OCTOBER, 2025, ofEuros(4_000)),
            new PaidInstalment(3, NEXT_YEAR, 2026, ofEuros(2_000)));

    @Test
    void takesAllBack() {
        RevocationCalculation all = of(YearlyAmounts.NONE, null);

        assertThat(all.years())
                .containsExactly(
                        new YearTaken(
                                2025, ofEuros(10_000), ofEuros(10_000), ofEuros(7_000), ofEuros(7_000), ofEuros(3_000)),
                        new YearTaken(
                                2026, ofEuros(6_000), ofEuros(6_000), ofEuros(2_000), ofEuros(2_000), ofEuros(4_000)));
        assertThat(all.bases())
                .containsExactly(
                        new PrincipalChange(MARCH, ofEuros(3_000)),
                        new PrincipalChange(OCTOBER, ofEuros(4_000)),
                        new PrincipalChange(NEXT_YEAR, ofEuros(2_000)));
    }

    @Test
    void takesAPartFirstFromWhatIsNotPaidAndThenFromTheLatestPayment() {
        RevocationCalculation part = of(YearlyAmounts.of(2025, ofEuros(8_000)), null);

        assertThat(part.years()).singleElement().satisfies(year -> {
            assertThat(year.refund()).isEqualTo(ofEuros(5_000));
            assertThat(year.freed()).isEqualTo(ofEuros(3_000));
            assertThat(year.left()).isEqualTo(ofEuros(2_000));
        });
        assertThat(part.bases())
                .containsExactly(
                        new PrincipalChange(MARCH, ofEuros(1_000)), new PrincipalChange(OCTOBER, ofEuros(4_000)));
    }

    @Test
    void claimsNothingBackThatWasNeverPaid() {
        RevocationCalculation part = of(YearlyAmounts.of(2026, ofEuros(1_500)), null);

        assertThat(part.years()).singleElement().satisfies(year -> {
            assertThat(year.refund()).isEqualTo(Money.ZERO);
            assertThat(year.freed()).isEqualTo(ofEuros(1_500));
        });
        assertThat(part.bases()).isEmpty();
    }

    @Test
    void bearsInterestFromTheDayOnWhichTheAwardLostItsEffect() {
        RevocationCalculation late = of(YearlyAmounts.NONE, LocalDate.of(2025, 12, 1));

        assertThat(late.bases())
                .extracting(PrincipalChange::day)
                .containsExactly(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 1), NEXT_YEAR);
    }

    @Test
    void takesNoMoreThanIsGrantedAndClaimsNoMoreThanWasPaid() {
        assertThatThrownBy(() -> of(YearlyAmounts.of(2026, ofEuros(6_001)), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RefundSpread.of(PAID, ofEuros(9_001), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(RefundSpread.of(PAID, ofEuros(2_500), null).byYear())
                .isEqualTo(YearlyAmounts.of(2025, ofEuros(500)).plus(YearlyAmounts.of(2026, ofEuros(2_000))));
    }

    private static RevocationCalculation of(YearlyAmounts parts, @Nullable LocalDate from) {
        return RevocationCalculation.of(GRANTED, COMMITTED, PAID, parts, from);
    }
}
