package de.foerderfluss.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.Breach;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Everything entered here is rolled back, for other tests compute with these rates. */
@OfficeTest
@Transactional
class BaseRatesTest {

    @Autowired
    BaseRates rates;

    @Autowired
    RecoveryValues values;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @Test
    void knowsEveryHalfYearSince2002OnceAndMarksWhatNobodyCouldCheck() {
        List<BaseRate> known = rates.current();

        assertThat(known.get(known.size() - 1).validFrom()).isEqualTo("2002-01-01");
        for (int index = 1; index < known.size(); index++) {
            assertThat(known.get(index).validFrom())
                    .isEqualTo(known.get(index - 1).validFrom().minusMonths(6));
        }
        assertThat(known)
                .anyMatch(rate -> !rate.verified())
                .allSatisfy(rate -> assertThat(rate.source()).isNotBlank());
        assertThat(rates.series().on(LocalDate.of(2009, 12, 31)).rate()).isEqualTo(new InterestRate(12));
        assertThat(rates.series().on(LocalDate.of(2016, 7, 1)).rate().german()).isEqualTo("−0,88\u00a0%");
    }

    @Test
    void takesTheNextHalfYearAndCountsFromThenOn() {
        clock.setTo(LocalDate.of(2026, 6, 28), java.time.LocalTime.NOON);
        assertThat(rates.nextToRecord()).isEqualTo("2026-07-01");
        assertThatThrownBy(() -> rates.series().on(LocalDate.of(2026, 7, 1))).isInstanceOf(BaseRateMissing.class);

        BaseRate recorded = rates.record(
                DemoOffice.ADMINISTRATOR,
                new NewBaseRate(LocalDate.of(2026, 7, 1), 0, "1,5", "BAnz AT 26.06.2026 B1", true));

        assertThat(recorded.rate()).isEqualTo(new InterestRate(150));
        assertThat(rates.series().on(LocalDate.of(2026, 12, 31))).isEqualTo(recorded);
        clock.reset();
    }

    @Test
    void correctsByANewRowAndKeepsTheFormerOne() {
        LocalDate half = LocalDate.of(2024, 7, 1);

        rates.record(DemoOffice.ADMINISTRATOR, new NewBaseRate(half, 1, "3.37", "BAnz AT 28.06.2024 B1", true));

        assertThat(rates.history(half)).extracting(BaseRate::revision).containsExactly(2, 1);
        assertThat(rates.series().on(half).verified()).isTrue();
        assertThatThrownBy(() -> rates.record(
                        DemoOffice.ADMINISTRATOR, new NewBaseRate(half, 1, "3.37", "BAnz AT 28.06.2024 B1", true)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-02, 3, Quelle, validFrom",
        "2001-07-01, 3, Quelle, validFrom",
        "2030-01-01, 3, Quelle, validFrom",
        "2026-01-01, drei, Quelle, rate",
        "2026-01-01, '1,275', Quelle, rate",
        "2026-01-01, 31, Quelle, rate",
        "2026-01-01, '', Quelle, rate",
        "2026-01-01, 1, ' ', source"
    })
    void refusesWhatIsNoRate(LocalDate from, String rate, String source, String field) {
        int revision = rates.history(from).size();

        assertThatThrownBy(() ->
                        rates.record(DemoOffice.ADMINISTRATOR, new NewBaseRate(from, revision, rate, source, false)))
                .isInstanceOf(BaseRateRefused.class)
                .satisfies(refused -> assertThat(((Breach) refused).field()).isEqualTo(field));
    }

    @Test
    void isKeptByTheAdministrationOnly() {
        NewBaseRate rate = new NewBaseRate(LocalDate.of(2026, 1, 1), 1, "1", "Quelle", false);

        assertThatThrownBy(() -> rates.record(DemoOffice.CLERK, rate)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> values.change(
                        DemoOffice.BUDGET_OFFICER,
                        new NewRecoveryValue(
                                RecoveryKey.PAYMENT_DAYS, 1, "14", "Quelle", false, LocalDate.of(2026, 1, 1))))
                .isInstanceOf(NotPermitted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base_rate", "recovery_value"})
    void nothingIsChangedOrRemoved(String table) {
        assertThatThrownBy(() -> jdbc.update("update app." + table + " set source = 'anders'"))
                .hasMessageContaining("unveränderlich");
    }

    @Test
    void changesAFigureFromADayOn() {
        values.change(
                DemoOffice.ADMINISTRATOR,
                new NewRecoveryValue(RecoveryKey.MINOR_AMOUNT, 1, "50", "VV Nr. 8.9", true, LocalDate.of(2026, 3, 2)));
        values.change(
                DemoOffice.ADMINISTRATOR,
                new NewRecoveryValue(RecoveryKey.PAYMENT_DAYS, 1, "14", "VV", false, LocalDate.of(2026, 3, 3)));

        assertThat(values.terms().minorAmount()).isEqualTo(de.foerderfluss.shared.Money.ofEuros(50));
        assertThat(values.terms().paymentDays()).isEqualTo(30);
        assertThat(values.current()).extracting(RecoveryValue::key).containsExactly(RecoveryKey.values());
    }

    @ParameterizedTest
    @CsvSource({
        "INTEREST_MARGIN, -1",
        "INTEREST_MARGIN, 21",
        "DAY_COUNT, taggenau",
        "LATE_USE_MONTHS, 0",
        "LATE_USE_MONTHS, 366",
        "LATE_USE_FROM, HEUTE",
        "MINOR_AMOUNT, -1",
        "PAYMENT_DAYS, 1.5",
        "ALLOCATION, "
    })
    void refusesAFigureOfAnotherKind(RecoveryKey key, String value) {
        assertThatThrownBy(() -> values.change(
                        DemoOffice.ADMINISTRATOR,
                        new NewRecoveryValue(
                                key,
                                values.history(key).get(0).revision(),
                                value == null ? "" : value,
                                "Quelle",
                                false,
                                LocalDate.of(2026, 1, 1))))
                .isInstanceOf(RecoveryValueRefused.class);
    }
}
