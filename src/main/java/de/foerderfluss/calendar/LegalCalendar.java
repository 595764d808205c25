package de.foerderfluss.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Computes the days on which the law attaches consequences, each with its reason (Fristenberechnung). It knows nothing of cases and
 * stores nothing.
 *
 * <p>The day of the start event never counts (§ 187 Abs. 1 BGB). The end of a period that falls on a Saturday, a Sunday or a public
 * holiday of Thuringia moves to the next working day; a day on which something counts as notified does not move.
 */
@Service
public class LegalCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int DOWNLOAD_DAYS = 10;

    private final Holidays holidays;

    LegalCalendar(Holidays holidays) {
        this.holidays = holidays;
    }

    /** The day on which a letter posted on the given day counts as notified: the third day until 2024, the fourth since 2025. */
    public Deadline postFiction(LocalDate posted) {
        ProceduralLaw law = ProceduralLaw.at(posted);
        LocalDate notified = posted.plusDays(law.fictionDays());
        String basis = law.cite("§ 41 Abs. 2");
        String reason =
                "Das am %s zur Post gegebene Schriftstück gilt am %s Tag danach, dem %s, als bekannt gegeben; dieser Tag verschiebt sich an Wochenenden und Feiertagen nicht (%s)."
                        .formatted(DAY.format(posted), law.fictionDay(), DAY.format(notified), basis);
        return new Deadline(
                notified, DeadlineRule.POST_FICTION, law.version(), StartEvent.POSTED, posted, basis, reason);
    }

    /** The day on which a notice first downloaded on the given day counts as notified: the day after. */
    public Deadline downloadFiction(LocalDate downloaded) {
        ProceduralLaw law = ProceduralLaw.at(downloaded);
        LocalDate notified = downloaded.plusDays(1);
        String basis = law.cite("§ 41 Abs. 2a");
        String reason = "Der am %s im Portal abgerufene Bescheid gilt am Tag danach, dem %s, als bekannt gegeben (%s)."
                .formatted(DAY.format(downloaded), DAY.format(notified), basis);
        return new Deadline(
                notified,
                DeadlineRule.DOWNLOAD_FICTION,
                law.version(),
                StartEvent.DOWNLOADED,
                downloaded,
                basis,
                reason);
    }

    /** The last day on which a notice can be downloaded; after it, it is not notified and must be sent again. */
    public Deadline downloadPeriodEnd(LocalDate provided) {
        ProceduralLaw law = ProceduralLaw.at(provided);
        String basis = law.cite("§ 41 Abs. 2a, § 31 Abs. 1 und 3");
        return period(
                DeadlineRule.DOWNLOAD_PERIOD,
                law,
                StartEvent.PROVIDED,
                provided,
                provided.plusDays(DOWNLOAD_DAYS),
                basis,
                "Die Frist zum Abruf des Bescheids beträgt zehn Tage ab der Benachrichtigung vom %s"
                        .formatted(DAY.format(provided)));
    }

    /**
     * The last day to go to court: one month after notification, or one year where the instruction on remedies was missing or wrong.
     * A month that lacks the day ends on its last day (§ 188 Abs. 3 BGB).
     */
    public Deadline remedyPeriodEnd(LocalDate notified, boolean instructionCorrect) {
        String computed = ", § 57 Abs. 2 VwGO, § 222 ZPO, §§ 187, 188 BGB";
        return instructionCorrect
                ? period(
                        DeadlineRule.REMEDY_MONTH,
                        ProceduralLaw.at(notified),
                        StartEvent.NOTIFIED,
                        notified,
                        notified.plusMonths(1),
                        "§ 74 Abs. 1 VwGO" + computed,
                        "Die Klagefrist beträgt einen Monat ab der Bekanntgabe am " + DAY.format(notified))
                : period(
                        DeadlineRule.REMEDY_YEAR,
                        ProceduralLaw.at(notified),
                        StartEvent.NOTIFIED,
                        notified,
                        notified.plusYears(1),
                        "§ 58 Abs. 2 VwGO" + computed,
                        "Die Klagefrist beträgt wegen fehlender oder unrichtiger Rechtsbehelfsbelehrung ein Jahr ab der Bekanntgabe am "
                                + DAY.format(notified));
    }

    /**
     * The last day for an answer that the authority asks for.
     *
     * @param days 1 to 365
     */
    public Deadline replyPeriodEnd(LocalDate from, int days) {
        if (days < 1 || days > 365) {
            throw new IllegalArgumentException("Not a reply period: " + days + " days");
        }
        ProceduralLaw law = ProceduralLaw.at(from);
        return period(
                DeadlineRule.REPLY_PERIOD,
                law,
                StartEvent.REQUESTED,
                from,
                from.plusDays(days),
                law.cite("§ 31"),
                "Die Frist für die Antwort auf das Schreiben vom %s beträgt %d %s"
                        .formatted(DAY.format(from), days, days == 1 ? "Tag" : "Tage"));
    }

    /** The act of administrative procedure as notices cite it on a day: {@code VwVfG i. V. m. § 1 ThürVwVfG} since 2025. */
    public String procedureAct(LocalDate day) {
        return ProceduralLaw.at(day).act();
    }

    /** Whether the day is neither Saturday nor Sunday nor a public holiday of Thuringia. */
    public boolean isWorkingDay(LocalDate day) {
        return restOn(day).isEmpty();
    }

    /** The day itself if it is a working day, otherwise the first one after it. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return day.datesUntil(day.plusWeeks(2))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The n-th working day after the given day.
     *
     * @param count 0 or more; 0 is {@link #nextWorkingDay}
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate reached = count == 0 ? nextWorkingDay(day) : day;
        for (int step = 0; step < count; step++) {
            reached = nextWorkingDay(reached.plusDays(1));
        }
        return reached;
    }

    Deadline period(
            DeadlineRule rule,
            ProceduralLaw law,
            StartEvent event,
            LocalDate start,
            LocalDate computed,
            String basis,
            String sentence) {
        LocalDate end = nextWorkingDay(computed);
        String moved = restOn(computed)
                .map(rest -> " und endet, weil der %s ein %s ist, mit dem nächsten Werktag, dem %s"
                        .formatted(DAY.format(computed), rest, DAY.format(end)))
                .orElseGet(() -> " und endet am " + DAY.format(end));
        return new Deadline(
                end,
                rule,
                law.version() + "; " + Holidays.VERSION,
                event,
                start,
                basis,
                sentence + moved + " (" + basis + ").");
    }

    /** Why no period ends on this day: {@code Feiertag (Weltkindertag)} or {@code Sonntag}. */
    private Optional<String> restOn(LocalDate day) {
        Optional<String> holiday = holidays.nameOf(day).map(name -> "Feiertag (" + name + ")");
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return holiday.isPresent() || !weekend
                ? holiday
                : Optional.of(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.GERMAN));
    }
}
