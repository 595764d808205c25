package de.foerderfluss.obligation;

import static de.foerderfluss.calendar.DeadlineKind.CONDITION;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.GrantDays;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.Condition;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the obligations over from a notice: they exist once it is issued, and their days run once it is notified. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImposedObligations {

    private final ObligationRows rows;
    private final DecisionMaking decisions;
    private final NoticeService notices;
    private final Deadlines deadlines;
    private final GrantDays days;
    private final CaseFile caseFile;
    private final Clock clock;

    ImposedObligations(
            ObligationRows rows,
            DecisionMaking decisions,
            NoticeService notices,
            Deadlines deadlines,
            GrantDays days,
            CaseFile caseFile,
            Clock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.notices = notices;
        this.deadlines = deadlines;
        this.days = days;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /** Once per case, however often it is told. */
    void impose(CaseReference reference) {
        if (!rows.of(reference).isEmpty()) {
            return;
        }
        for (Condition condition : decisions.approved(reference).conditions()) {
            rows.add(
                    new Obligation(
                            reference,
                            condition.number(),
                            condition.text(),
                            condition.due(),
                            condition.beforePayment(),
                            List.of()),
                    OffsetDateTime.now(clock));
        }
    }

    /** Lets the days run that the notice names. */
    void begin(CaseReference reference) {
        LocalDate notified = notices.of(reference).map(Notice::notifiedOn).orElseThrow();
        for (Obligation obligation : rows.of(reference)) {
            LocalDate due = obligation.due();
            if (due != null) {
                days.conditionDay(notified, due)
                        .ifPresentOrElse(day -> set(obligation, due, day), () -> reportTooLate(obligation));
            }
        }
    }

    /** A day that is no working day has moved. */
    private void set(Obligation obligation, LocalDate due, Deadline day) {
        deadlines.set(obligation.reference(), CONDITION, obligation.matter(), day);
        if (!day.date().equals(due)) {
            rows.setDay(obligation, day.date(), day.reason(), PersonId.SYSTEM, OffsetDateTime.now(clock));
        }
    }

    private void reportTooLate(Obligation obligation) {
        caseFile.record(
                obligation.reference(),
                PersonId.SYSTEM,
                "OBLIGATION_DAY_PASSED",
                "Der Tag der Nebenbestimmung %d lag nicht mehr nach der Bekanntgabe des Bescheids. Bitte bestimmen Sie einen neuen."
                        .formatted(obligation.number()),
                Visibility.OFFICE);
    }
}
