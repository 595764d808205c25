package de.foerderfluss.recovery;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LateUseTest {

    private static final LocalDate PAID_ON = LocalDate.of(2025, 1, 15);
    private static final Money PAID = ofEuros(30_000);
    private static final int MONTHS = 2;

    @Test
    void leavesOutWhatWasUsedInTime() {
        List<PrincipalChange> changes = changes(
                LateUse.Start.PAYMENT,
                use("2025-02-01", 7_000),
                use("2025-03-15", 5_000),
                use("2025-07-15", 8_000),
                use("2025-04-30", 10_000));

        assertThat(changes).isEqualTo(ReferenceCalculation.named("late-use").changes());
    }

    @Test
    void bearsNothingIfAllWasUsedInTime() {
        assertThat(changes(LateUse.Start.PAYMENT, use("2025-03-15", 30_000))).isEmpty();
    }

    @Test
    void bearsFromTheEndOfThePeriodIfThatIsTheRule() {
        assertThat(changes(LateUse.Start.AFTER_PERIOD, use("2025-03-16", 30_000)))
                .containsExactly(
                        new PrincipalChange(LocalDate.of(2025, 3, 15), PAID),
                        new PrincipalChange(LocalDate.of(2025, 3, 16), PAID.negated()));
    }

    @Test
    void goesOnForWhatIsNotUsedYet() {
        assertThat(changes(LateUse.Start.PAYMENT, use("2025-02-01", 10_000)))
                .containsExactly(new PrincipalChange(PAID_ON, ofEuros(20_000)));
    }

    @Test
    void endsThePeriodOnTheLastDayOfAShortMonth() {
        assertThat(LateUse.inTimeUntil(LocalDate.of(2024, 12, 31), MONTHS)).isEqualTo("2025-02-28");
    }

    @Test
    void refusesMoreUsedThanPaid() {
        assertThatThrownBy(() -> changes(LateUse.Start.PAYMENT, use("2025-02-01", 30_001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> changes(LateUse.Start.PAYMENT, use("2025-05-01", 30_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PrincipalChange> changes(LateUse.Start start, PrincipalChange... uses) {
        return LateUse.changes(PAID, PAID_ON, List.of(uses), LateUse.inTimeUntil(PAID_ON, MONTHS), start);
    }

    private static PrincipalChange use(String day, long euros) {
        return new PrincipalChange(LocalDate.parse(day), ofEuros(euros));
    }
}
