package de.foerderfluss.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Service;

/** Computes the days of revoking a grant and of claiming it back (Fristen der Rückforderung). It stores nothing. */
@Service
public class RecoveryDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final LegalCalendar calendar;

    RecoveryDays(LegalCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day to withdraw or revoke: a year after the authority knew all facts, the result of the hearing included. */
    public Deadline revocationYearEnd(LocalDate fullKnowledge) {
        ProceduralLaw law = ProceduralLaw.at(fullKnowledge);
        return calendar.period(
                DeadlineRule.REVOCATION_YEAR,
                law,
                StartEvent.FULL_KNOWLEDGE,
                fullKnowledge,
                fullKnowledge.plusYears(1),
                law.cite("§ 48 Abs. 4, § 49 Abs. 3 Satz 2, § 31"),
                "Die Frist für Rücknahme und Widerruf beträgt ein Jahr ab dem %s, seit dem der Behörde alle dafür erheblichen Tatsachen bekannt sind,"
                        .formatted(DAY.format(fullKnowledge)));
    }

    /**
     * The last day before interest that arose on the given day is time-barred. It is always 31 December and does not move.
     *
     * @param years from the end of that year, at least 1
     */
    public Deadline interestLimitation(LocalDate fellDue, int years) {
        LocalDate yearEnd = LocalDate.of(fellDue.getYear(), 12, 31);
        LocalDate end = yearEnd.plusYears(years);
        String basis = "§§ 195, 199 Abs. 1 BGB entsprechend";
        return new Deadline(
                end,
                DeadlineRule.INTEREST_LIMITATION,
                "2002",
                StartEvent.YEAR_ENDED,
                yearEnd,
                basis,
                "Im Jahr %d entstandene Zinsen verjähren %s nach dem Schluss dieses Jahres, mit Ablauf des %s (%s)."
                        .formatted(fellDue.getYear(), GermanCount.years(years), DAY.format(end), basis));
    }

    /**
     * The last day to pay what a notice claims.
     *
     * @param event what the days count from: the notification of the notice or its finality
     * @param days 1 to 365
     */
    public Deadline paymentDue(StartEvent event, LocalDate start, int days) {
        return days(
                DeadlineRule.PAYMENT_PERIOD,
                event,
                start,
                days,
                "§ 49a Abs. 1, § 31",
                "Die Zahlungsfrist beträgt %s ab der %s am %s"
                        .formatted(GermanCount.days(days), event.germanName(), DAY.format(start)));
    }

    /**
     * The day on which somebody who has not paid is reminded.
     *
     * @param days 1 to 365
     */
    public Deadline dunning(LocalDate due, int days) {
        return days(
                DeadlineRule.DUNNING,
                StartEvent.DUE,
                due,
                days,
                "§ 31",
                "Die Schonfrist vor einer Mahnung beträgt %s ab der Fälligkeit am %s"
                        .formatted(GermanCount.days(days), DAY.format(due)));
    }

    private Deadline days(
            DeadlineRule rule, StartEvent event, LocalDate start, int days, String paragraphs, String sentence) {
        if (days < 1 || days > 365) {
            throw new IllegalArgumentException("Not a period: " + days + " days");
        }
        ProceduralLaw law = ProceduralLaw.at(start);
        return calendar.period(rule, law, event, start, start.plusDays(days), law.cite(paragraphs), sentence);
    }
}
