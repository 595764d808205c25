package de.foerderfluss.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-03-07", "2026-03-08", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25",
                "2024-03-29", "2024-04-01", "2025-04-18", "2025-04-21", "2027-03-26", "2027-03-29", "2038-04-23"
            })
    void isClosedWhenBanksDoNotSettle(String day) {
        assertThat(BankDays.isOpen(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-04-02", "2026-04-07", "2026-05-14", "2026-10-31", "2026-09-21"})
    void isOpenOnThuringianHolidaysToo(String day) {
        LocalDate open = LocalDate.parse(day);

        assertThat(BankDays.isOpen(open)).isEqualTo(open.getDayOfWeek().getValue() < 6);
    }

    @Test
    void findsTheNextOpenDayAfterEaster() {
        assertThat(BankDays.onOrAfter(LocalDate.of(2026, 4, 3))).isEqualTo(LocalDate.of(2026, 4, 7));
    }
}
