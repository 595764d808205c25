package de.foerderfluss.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Computes the days that a grant brings with it after its notice (Fristen nach dem Bescheid). It stores nothing. How many months they
 * last is data of the guideline or of the notice.
 */
@Service
public class GrantDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String PROOF_BASIS = "VV Nr. 10 zu § 44 ThürLHO, ANBest-Gk, ";
    private static final int MOST_YEARS = 10;

    private final LegalCalendar calendar;

    GrantDays(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day to meet a condition as the notice names it; empty if it has no day after the notification. */
    public Optional<Deadline> conditionDay(LocalDate notified, LocalDate due) {
        return Optional.of(due)
                .filter(day -> day.isAfter(notified))
                .map(day -> condition(
                        StartEvent.NOTIFIED,
                        notified,
                        day,
                        "Die Frist zur Erfüllung der Auflage läuft seit der Bekanntgabe des Bescheids am %s"));
    }

    /** The last day that the office sets anew; empty if it is not after today or too far ahead. */
    public Optional<Deadline> newConditionDay(LocalDate today, LocalDate due) {
        return Optional.of(due)
                .filter(day -> day.isAfter(today) && day.isBefore(today.plusYears(MOST_YEARS)))
                .map(day -> condition(
                        StartEvent.REQUESTED,
                        today,
                        day,
                        "Die Frist zur Erfüllung der Auflage ist am %s neu bestimmt"));
    }

    /** The last day for the proof of use: some months after the end of the grant period. */
    public Deadline proofDue(LocalDate grantPeriodEnd, int months) {
        return proof(
                grantPeriodEnd,
                months,
                "Die Frist für den Verwendungsnachweis beträgt %s nach dem Ende des Bewilligungszeitraums am %s"
                        .formatted(GermanCount.months(months), DAY.format(grantPeriodEnd)));
    }

    /** The last day for the interim proof: some months after the end of the budget year. */
    public Deadline interimProofDue(int budgetYear, int months) {
        return proof(
                LocalDate.of(budgetYear, 12, 31),
                months,
                "Die Frist für den Zwischennachweis beträgt %s nach dem Ende des Haushaltsjahres %d"
                        .formatted(GermanCount.months(months), budgetYear));
    }

    /** The last day on which money paid on the given day is used in time. */
    public Deadline useBy(LocalDate paid, int months) {
        ProceduralLaw law = ProceduralLaw.at(paid);
        return calendar.period(
                DeadlineRule.USE_PERIOD,
                law,
                StartEvent.PAID,
                paid,
                paid.plusMonths(positive(months)),
                "ANBest-Gk, " + law.cite("§ 49a Abs. 4, § 31"),
                "Die Frist zur Verwendung des am %s ausgezahlten Betrags beträgt %s"
                        .formatted(DAY.format(paid), GermanCount.months(months)));
    }

    /** The last day of the dedication. Nothing is to be done on it, so it does not move. */
    public Deadline dedicationEnd(LocalDate completed, int months) {
        ProceduralLaw law = ProceduralLaw.at(completed);
        LocalDate end = monthsAfterPeriod(completed, months);
        String basis = "VV Nr. 4 zu § 44 ThürLHO, §§ 187, 188 BGB";
        return new Deadline(
                end,
                DeadlineRule.DEDICATION_PERIOD,
                law.version(),
                StartEvent.COMPLETED,
                completed,
                basis,
                "Die Zweckbindung dauert nach dem Abschluss des Vorhabens am %s noch %s, bis zum Ablauf des %s (%s)."
                        .formatted(DAY.format(completed), GermanCount.months(months), DAY.format(end), basis));
    }

    private Deadline proof(LocalDate start, int months, String sentence) {
        ProceduralLaw law = ProceduralLaw.at(start);
        return calendar.period(
                DeadlineRule.PROOF_PERIOD,
                law,
                StartEvent.PERIOD_ENDED,
                start,
                monthsAfterPeriod(start, months),
                PROOF_BASIS + law.cite("§ 31"),
                sentence);
    }

    /**
     * Months that begin when a period has ended begin with the start of the next day, which therefore counts (§ 187 Abs. 2, § 188 Abs. 2
     * and 3 BGB): half a year after the end of February ends with August.
     */
    private static LocalDate monthsAfterPeriod(LocalDate lastDay, int months) {
        LocalDate next = lastDay.plusDays(1);
        return next.getDayOfMonth() == 1
                ? next.plusMonths(positive(months)).minusDays(1)
                : lastDay.plusMonths(positive(months));
    }

    private static int positive(int months) {
        if (months < 1 || months > 12 * 30) {
            throw new IllegalArgumentException("Not a period: " + months + " months");
        }
        return months;
    }

    private Deadline condition(StartEvent event, LocalDate start, LocalDate due, String sentence) {
        ProceduralLaw law = ProceduralLaw.at(start);
        return calendar.period(
                DeadlineRule.NOTICE_DAY,
                law,
                event,
                start,
                due,
                law.cite("§ 36 Abs. 2 Nr. 4, § 31"),
                sentence.formatted(DAY.format(start)));
    }
}
