package de.foerderfluss.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyProportionTest {

    @ParameterizedTest
    @CsvSource({"100, 1, 3, 33", "100, 2, 3, 66", "100, 3, 3, 100", "0, 1, 3, 0", "-100, 1, 3, -34", "-99, 1, 3, -33"})
    void roundsDownToTheCent(long cents, long part, long whole, long expected) {
        assertThat(Money.ofCents(cents).proportion(part, whole)).isEqualTo(Money.ofCents(expected));
    }

    @Test
    void doesNotOverflowOnTheWay() {
        Money largest = Money.ofCents(Money.LIMIT_CENTS);

        assertThat(largest.proportion(Money.LIMIT_CENTS, Money.LIMIT_CENTS)).isEqualTo(largest);
    }
}
