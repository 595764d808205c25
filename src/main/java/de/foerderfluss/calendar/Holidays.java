package de.foerderfluss.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The public holidays of all Thuringia (§ 2 ThürFGtG). Fronleichnam, kept in some municipalities only, is none at the seats of the
 * three administrative courts and of the authority, so it moves no deadline.
 */
@Component
class Holidays {

    /** Weltkindertag is the latest change of the list. */
    static final String VERSION = "Feiertage TH 2019";

    /** Where the library's name is not the one of the act. */
    private static final Map<String, String> STATUTORY_NAMES = Map.of("CHILDRENS_DAY", "Weltkindertag");

    private final HolidayManager library =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    /** The German name of the holiday on this day, if it is one. */
    Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(
                years.computeIfAbsent(day.getYear(), this::ofYear).get(day));
    }

    private Map<LocalDate, String> ofYear(int year) {
        return library.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, "th").stream()
                .collect(toUnmodifiableMap(Holiday::getDate, Holidays::name));
    }

    private static String name(Holiday holiday) {
        return STATUTORY_NAMES.getOrDefault(holiday.getPropertiesKey(), holiday.getDescription(Locale.GERMAN));
    }
}
