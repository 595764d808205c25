package de.foerderfluss.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Random days of 2024 to 2030, against a calendar that counts one day after the other. */
class DeadlinePropertiesTest {

    private static final long SEED = 20240229;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 7 * 365 + 2;

    private final LegalCalendar calendar = new LegalCalendar(new Holidays());
    private final GrantDays grantDays = new GrantDays(calendar);
    private final RecoveryDays recoveryDays = new RecoveryDays(calendar);

    @Test
    void restsOnTheSameDays() {
        FIRST.datesUntil(LocalDate.of(2033, 1, 1))
                .forEach(day -> assertThat(calendar.isWorkingDay(day))
                        .as(day.toString())
                        .isNotEqualTo(NaiveCalendar.isRest(day)));
    }

    @Test
    void countsDays() {
        agree(365, calendar::replyPeriodEnd, (start, days) -> NaiveCalendar.moved(NaiveCalendar.days(start, days)));
        agree(
                365,
                (start, days) -> recoveryDays.paymentDue(StartEvent.FINAL, start, days),
                (start, days) -> NaiveCalendar.moved(NaiveCalendar.days(start, days)));
        agree(365, recoveryDays::dunning, (start, days) -> NaiveCalendar.moved(NaiveCalendar.days(start, days)));
    }

    @Test
    void countsMonthsFromAnEvent() {
        agree(12, grantDays::useBy, (start, months) -> NaiveCalendar.moved(NaiveCalendar.months(start, months)));
        agree(
                1,
                (start, month) -> calendar.remedyPeriodEnd(start, true),
                (start, month) -> NaiveCalendar.moved(NaiveCalendar.months(start, 1)));
        agree(
                1,
                (start, year) -> recoveryDays.revocationYearEnd(start),
                (start, year) -> NaiveCalendar.moved(NaiveCalendar.months(start, 12)));
    }

    @Test
    void countsMonthsAfterAPeriod() {
        agree(18, grantDays::proofDue, (end, months) -> NaiveCalendar.moved(NaiveCalendar.monthsAfter(end, months)));
        agree(120, grantDays::dedicationEnd, NaiveCalendar::monthsAfter);
    }

    @Test
    void endsHalfAYearAfterTheEndOfFebruaryWithAugust() {
        assertThat(grantDays.dedicationEnd(LocalDate.of(2026, 2, 28), 6).date()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(grantDays.dedicationEnd(LocalDate.of(2026, 1, 30), 1).date()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void endsNoPeriodWithoutALength() {
        LocalDate day = FIRST;

        assertThatThrownBy(() -> grantDays.proofDue(day, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grantDays.useBy(day, -2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> recoveryDays.dunning(day, 366)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhyInOneSentence() {
        assertThat(recoveryDays.revocationYearEnd(LocalDate.of(2026, 9, 20)).reason())
                .isEqualTo(
                        "Die Frist für Rücknahme und Widerruf beträgt ein Jahr ab dem 20.09.2026, seit dem der Behörde alle dafür erheblichen Tatsachen bekannt sind, und endet, weil der 20.09.2027 ein Feiertag (Weltkindertag) ist, mit dem nächsten Werktag, dem 21.09.2027 (§ 48 Abs. 4, § 49 Abs. 3 Satz 2, § 31 VwVfG i. V. m. § 1 ThürVwVfG).");
        assertThat(recoveryDays.interestLimitation(LocalDate.of(2026, 3, 2), 3).reason())
                .isEqualTo(
                        "Im Jahr 2026 entstandene Zinsen verjähren 3 Jahre nach dem Schluss dieses Jahres, mit Ablauf des 31.12.2029 (§§ 195, 199 Abs. 1 BGB entsprechend).");
        assertThat(recoveryDays
                        .paymentDue(StartEvent.FINAL, LocalDate.of(2026, 3, 2), 30)
                        .reason())
                .isEqualTo(
                        "Die Zahlungsfrist beträgt 30 Tage ab der Bestandskraft am 02.03.2026 und endet am 01.04.2026 (§ 49a Abs. 1, § 31 VwVfG i. V. m. § 1 ThürVwVfG).");
        assertThat(grantDays.proofDue(LocalDate.of(2026, 12, 31), 6).reason())
                .isEqualTo(
                        "Die Frist für den Verwendungsnachweis beträgt 6 Monate nach dem Ende des Bewilligungszeitraums am 31.12.2026 und endet am 30.06.2027 (VV Nr. 10 zu § 44 ThürLHO, ANBest-Gk, § 31 VwVfG i. V. m. § 1 ThürVwVfG).");
        assertThat(grantDays.dedicationEnd(LocalDate.of(2026, 6, 30), 60).reason())
                .isEqualTo(
                        "Die Zweckbindung dauert nach dem Abschluss des Vorhabens am 30.06.2026 noch 60 Monate, bis zum Ablauf des 30.06.2031 (VV Nr. 4 zu § 44 ThürLHO, §§ 187, 188 BGB).");
    }

    private static void agree(
            int most,
            BiFunction<LocalDate, Integer, Deadline> rule,
            BiFunction<LocalDate, Integer, LocalDate> reference) {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
            int count = 1 + random.nextInt(most);
            assertThat(rule.apply(start, count).date())
                    .as("%s for %d, seed %d", start, count, SEED)
                    .isEqualTo(reference.apply(start, count));
        }
    }
}
