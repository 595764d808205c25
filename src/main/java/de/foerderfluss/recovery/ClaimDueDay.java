package de.foerderfluss.recovery;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineRule;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.calendar.RecoveryDays;
import de.foerderfluss.calendar.StartEvent;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Keeps the day on which a claim is due: in its row, and as a deadline that says why. */
@Component
class ClaimDueDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String BASIS = "§ 193 BGB";

    private final ClaimWriting writing;
    private final Deadlines deadlines;
    private final LegalCalendar calendar;
    private final RecoveryDays days;
    private final RecoveryValues values;

    ClaimDueDay(
            ClaimWriting writing,
            Deadlines deadlines,
            LegalCalendar calendar,
            RecoveryDays days,
            RecoveryValues values) {
        this.writing = writing;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.days = days;
        this.values = values;
    }

    /** A day of rest moves to the next working day. */
    LocalDate moved(LocalDate wanted) {
        return calendar.nextWorkingDay(wanted);
    }

    /**
     * Sets the day.
     *
     * @param germanCause a sentence without its end: {@code Die Erstattung ist nach dem Bescheid zu zahlen}
     */
    void set(ClaimId id, MatterKey matter, LocalDate wanted, LocalDate start, String germanCause) {
        LocalDate due = moved(wanted);
        writing.dueOn(id, due);
        String rest =
                due.equals(wanted) ? "" : ", weil der %s kein Werktag ist (%s)".formatted(DAY.format(wanted), BASIS);
        if (due.isAfter(start)) {
            deadlines.set(
                    id.reference(),
                    DeadlineKind.CLAIM_DUE,
                    matter,
                    new Deadline(
                            due,
                            DeadlineRule.PAYMENT_PERIOD,
                            BASIS,
                            StartEvent.CLAIMED,
                            start,
                            BASIS,
                            "%s: Forderung %d bis zum %s%s."
                                    .formatted(germanCause, id.number(), DAY.format(due), rest)));
        }
        dunning(id, matter, due);
    }

    /** Sets a day that the law computes. */
    void set(ClaimId id, MatterKey matter, Deadline due) {
        writing.dueOn(id, due.date());
        deadlines.set(id.reference(), DeadlineKind.CLAIM_DUE, matter, due);
        dunning(id, matter, due.date());
    }

    void met(ClaimId id, MatterKey matter, String reason) {
        deadlines.met(id.reference(), DeadlineKind.CLAIM_DUE, matter, reason);
        deadlines.withdraw(id.reference(), DeadlineKind.CLAIM_DUNNING, matter, reason);
    }

    void reminded(ClaimId id, MatterKey matter, String reason) {
        deadlines.met(id.reference(), DeadlineKind.CLAIM_DUNNING, matter, reason);
    }

    private void dunning(ClaimId id, MatterKey matter, LocalDate due) {
        deadlines.set(
                id.reference(),
                DeadlineKind.CLAIM_DUNNING,
                matter,
                days.dunning(due, values.terms().dunningDays()));
    }
}
