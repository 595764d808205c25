package de.foerderfluss.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a grant falls on the days that are no longer served. */
class ProRataShareTest {

    private static final LocalDate AFTER = LocalDate.of(2026, 12, 31);
    private static final LocalDate UNTIL = LocalDate.of(2031, 12, 31);

    /** 1,826 days from 1 January 2027 to 31 December 2031, the leap day of 2028 among them. */
    @ParameterizedTest(name = "since {0}: {1} days, {2} cents")
    @CsvSource({
        "2027-01-01, 1826, 1000000", // all of it
        "2027-01-02, 1825, 999452", // 1,000,000 × 1825 / 1826 = 999,452.35…
        "2028-02-29, 1402, 767798", // 1,000,000 × 1402 / 1826 = 767,798.46…
        "2029-07-02, 913, 500000", // half of the days
        "2031-12-31, 1, 547", // 1,000,000 / 1826 = 547.64…
        "2032-01-01, 0, 0", // served to the end
        "2040-06-01, 0, 0",
        "2026-12-31, 1826, 1000000", // before it began
        "2020-01-01, 1826, 1000000"
    })
    void countsTheDaysThatAreLeft(LocalDate since, long days, long cents) {
        ProRataShare share = ProRataShare.of(Money.ofEuros(10_000), AFTER, UNTIL, since);

        assertThat(share.totalDays()).isEqualTo(1826);
        assertThat(share.remainingDays()).isEqualTo(days);
        assertThat(share.amount()).isEqualTo(Money.ofCents(cents));
    }

    @Test
    void neverTakesMoreThanWasPaidAndLessTheLaterItIs() {
        Random random = new Random(20261125);
        for (int round = 0; round < 2_000; round++) {
            Money paid = Money.ofCents(random.nextLong(100_000_000));
            LocalDate until = AFTER.plusDays(1 + random.nextInt(4_000));
            LocalDate since = AFTER.plusDays(random.nextInt(4_200) - 100);
            Money amount = ProRataShare.of(paid, AFTER, until, since).amount();
            Money dayLater =
                    ProRataShare.of(paid, AFTER, until, since.plusDays(1)).amount();

            assertThat(amount.isNegative() || amount.exceeds(paid)).isFalse();
            assertThat(dayLater.exceeds(amount)).isFalse();
            assertThat(served(paid, until, since).plus(amount).minus(paid).cents())
                    .as("served and unserved days share what was paid, up to the rounded cent")
                    .isBetween(-1L, 0L);
        }
    }

    /** What falls on the days that were served, rounded down as well. */
    private static Money served(Money paid, LocalDate until, LocalDate since) {
        ProRataShare rest = ProRataShare.of(paid, AFTER, until, since);
        return new ProRataShare(paid, rest.totalDays() - rest.remainingDays(), rest.totalDays()).amount();
    }

    @Test
    void saysHowItWasComputed() {
        assertThat(ProRataShare.of(Money.ofEuros(8_000), AFTER, UNTIL, LocalDate.of(2029, 7, 2))
                        .german())
                .isEqualTo(
                        "Von 8.000,00\u00a0EUR entfallen auf 913 von 1826 Tagen der Zweckbindung 4.000,00\u00a0EUR (8.000,00\u00a0EUR × 913 ÷ 1826, auf volle Cent abgerundet).");
    }

    @Test
    void knowsNoShareOfNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProRataShare.of(Money.ZERO, AFTER, AFTER, AFTER));
    }
}
