package de.foerderfluss.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final LegalCalendar calendar = new LegalCalendar(new Holidays());

    @ParameterizedTest(name = "{2}: posted {0}, notified {1}")
    @CsvSource({
        "2024-06-03, 2024-06-06, third day until 2024",
        "2024-12-30, 2025-01-02, third day by the day of posting",
        "2024-12-31, 2025-01-03, last letter of the old law",
        "2025-01-01, 2025-01-05, first letter of the new law and a Sunday that does not move",
        "2025-01-02, 2025-01-06, fourth day since 2025",
        "2026-04-02, 2026-04-06, Easter Monday does not move",
        "2027-09-16, 2027-09-20, Weltkindertag does not move",
        "2028-02-26, 2028-03-01, over the leap day",
        "2029-12-28, 2030-01-01, New Year does not move",
    })
    void countsALetterAsNotified(LocalDate posted, LocalDate notified, String why) {
        assertThat(calendar.postFiction(posted).date()).as(why).isEqualTo(notified);
    }

    @ParameterizedTest(name = "{2}: notified {0}, ends {1}")
    @CsvSource({
        "2024-01-31, 2024-02-29, January 31 in a leap year",
        "2025-01-31, 2025-02-28, January 31 in a common year",
        "2026-01-31, 2026-03-02, February ends on a Saturday",
        "2027-01-31, 2027-03-01, February ends on a Sunday",
        "2028-01-31, 2028-02-29, January 31 in the next leap year",
        "2029-01-30, 2029-02-28, January 30 in a common year",
        "2030-03-31, 2030-04-30, a month of 31 days into one of 30",
        "2024-02-29, 2024-04-02, leap day to Good Friday and over Easter",
        "2025-03-20, 2025-04-22, Easter Sunday",
        "2026-03-03, 2026-04-07, Good Friday",
        "2026-03-06, 2026-04-07, Easter Monday",
        "2027-04-01, 2027-05-03, May Day on a Saturday",
        "2030-04-01, 2030-05-02, May Day on a Wednesday",
        "2029-04-10, 2029-05-11, Ascension Day",
        "2030-05-10, 2030-06-11, Whit Monday",
        "2024-08-20, 2024-09-23, Weltkindertag on a Friday",
        "2025-08-20, 2025-09-22, Weltkindertag on a Saturday",
        "2027-08-20, 2027-09-21, Weltkindertag on a Monday",
        "2029-09-03, 2029-10-04, Day of German Unity",
        "2027-09-30, 2027-11-01, Saturday before a Sunday that is Reformation Day",
        "2030-10-01, 2030-11-01, All Saints is no holiday in Thuringia",
        "2026-11-25, 2026-12-28, Christmas before a weekend",
        "2027-11-24, 2027-12-24, Christmas Eve is a working day",
        "2029-12-01, 2030-01-02, New Year",
        "2026-03-02, 2026-04-02, plain case",
    })
    void endsTheMonthToGoToCourt(LocalDate notified, LocalDate end, String why) {
        assertThat(calendar.remedyPeriodEnd(notified, true).date()).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{2}: notified {0}, ends {1}")
    @CsvSource({
        "2024-02-29, 2025-02-28, leap day into a common year",
        "2027-02-28, 2028-02-28, into a leap year",
        "2025-04-03, 2026-04-07, Good Friday",
        "2026-10-31, 2027-11-01, Reformation Day on a Sunday",
        "2028-10-31, 2029-11-01, Reformation Day on a Wednesday",
        "2029-12-25, 2030-12-27, both days of Christmas",
    })
    void endsTheYearToGoToCourtAfterAWrongInstruction(LocalDate notified, LocalDate end, String why) {
        assertThat(calendar.remedyPeriodEnd(notified, false).date()).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{2}: from {0}, ends {1}")
    @CsvSource({
        "2026-03-02, 2026-03-12, plain case",
        "2026-03-26, 2026-04-07, Easter Sunday",
        "2028-02-19, 2028-02-29, leap day",
        "2029-10-21, 2029-11-01, Reformation Day",
        "2024-12-22, 2025-01-02, New Year",
    })
    void keepsANoticeReadyForTenDays(LocalDate provided, LocalDate end, String why) {
        assertThat(calendar.downloadPeriodEnd(provided).date()).as(why).isEqualTo(end);
    }

    @Test
    void notifiesTheDayAfterTheDownloadEvenOnASunday() {
        assertThat(calendar.downloadFiction(LocalDate.of(2026, 3, 7)).date()).isEqualTo(LocalDate.of(2026, 3, 8));
    }

    @Test
    void givesDaysForAnAnswer() {
        assertThat(calendar.replyPeriodEnd(LocalDate.of(2026, 3, 2), 28).date()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(calendar.replyPeriodEnd(LocalDate.of(2026, 3, 20), 14).date())
                .isEqualTo(LocalDate.of(2026, 4, 7));
        assertThatThrownBy(() -> calendar.replyPeriodEnd(FIRST, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhyInOneSentence() {
        assertThat(calendar.remedyPeriodEnd(LocalDate.of(2027, 8, 20), true).reason())
                .isEqualTo(
                        "Die Klagefrist beträgt einen Monat ab der Bekanntgabe am 20.08.2027 und endet, weil der 20.09.2027 ein Feiertag (Weltkindertag) ist, mit dem nächsten Werktag, dem 21.09.2027 (§ 74 Abs. 1 VwGO, § 57 Abs. 2 VwGO, § 222 ZPO, §§ 187, 188 BGB).");
        assertThat(calendar.downloadPeriodEnd(LocalDate.of(2026, 3, 4)).reason())
                .isEqualTo(
                        "Die Frist zum Abruf des Bescheids beträgt zehn Tage ab der Benachrichtigung vom 04.03.2026 und endet, weil der 14.03.2026 ein Samstag ist, mit dem nächsten Werktag, dem 16.03.2026 (§ 41 Abs. 2a, § 31 Abs. 1 und 3 VwVfG i. V. m. § 1 ThürVwVfG).");
    }

    @Test
    void citesTheLawOfTheDay() {
        assertThat(calendar.postFiction(LocalDate.of(2024, 12, 31)))
                .returns("§ 41 Abs. 2 ThürVwVfG", Deadline::legalBasis)
                .returns("2024", Deadline::ruleVersion);
        assertThat(calendar.postFiction(LocalDate.of(2025, 1, 1)))
                .returns("§ 41 Abs. 2 VwVfG i. V. m. § 1 ThürVwVfG", Deadline::legalBasis)
                .returns("2025", Deadline::ruleVersion)
                .returns(
                        "Das am 01.01.2025 zur Post gegebene Schriftstück gilt am vierten Tag danach, dem 05.01.2025, als bekannt gegeben; dieser Tag verschiebt sich an Wochenenden und Feiertagen nicht (§ 41 Abs. 2 VwVfG i. V. m. § 1 ThürVwVfG).",
                        Deadline::reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void knowsTheElevenHolidaysOfThuringia(int year) {
        LocalDate january = LocalDate.of(year, 1, 1);
        Holidays holidays = new Holidays();

        assertThat(january.datesUntil(january.plusYears(1))
                        .filter(day -> holidays.nameOf(day).isPresent()))
                .hasSize(11)
                .contains(
                        january,
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 9, 20),
                        LocalDate.of(year, 10, 3),
                        LocalDate.of(year, 10, 31),
                        LocalDate.of(year, 12, 25),
                        LocalDate.of(year, 12, 26));
    }

    @Test
    void countsWorkingDays() {
        LocalDate maundyThursday = LocalDate.of(2026, 4, 2);

        assertThat(calendar.isWorkingDay(maundyThursday)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(calendar.plusWorkingDays(maundyThursday, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(calendar.plusWorkingDays(maundyThursday, 0)).isEqualTo(maundyThursday);
        assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void neverEndsAPeriodOnADayOfRest() {
        forManyDays(day -> calendar.remedyPeriodEnd(day, true));
        forManyDays(day -> calendar.remedyPeriodEnd(day, false));
        forManyDays(calendar::downloadPeriodEnd);
        forManyDays(day -> calendar.replyPeriodEnd(day, 14));
    }

    @Test
    void neverEndsEarlierForALaterStart() {
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            assertThat(calendar.remedyPeriodEnd(day.plusDays(1), true).date())
                    .as("notified the day after %s", day)
                    .isAfterOrEqualTo(calendar.remedyPeriodEnd(day, true).date());
            assertThat(calendar.postFiction(day.plusDays(1)).date())
                    .isAfter(calendar.postFiction(day).date());
        }
    }

    private void forManyDays(Function<LocalDate, Deadline> rule) {
        Random days = new Random(20250101);
        for (int round = 0; round < 1000; round++) {
            LocalDate start = FIRST.plusDays(days.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay())));
            LocalDate end = rule.apply(start).date();
            assertThat(calendar.isWorkingDay(end)).as("%s from %s", end, start).isTrue();
            assertThat(end.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(end).isAfter(start);
        }
    }
}
