package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.FINAL_REPLY_DATE;
import static de.foerderfluss.process.RoutingVariable.REPLY_DATE;

import de.foerderfluss.calendar.DeadlineMoved;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the engine's timers follow a day that the authority has moved. */
@Component
class DeadlineListener {

    private static final String REPLY_DATE_PASSED = "Event_ReplyDatePassed";
    private static final String FINAL_REPLY_DATE_PASSED = "Event_FinalReplyDatePassed";

    private final Proceedings proceedings;
    private final ReplyDeadlines replies;
    private final DueDates dueDates;

    DeadlineListener(Proceedings proceedings, ReplyDeadlines replies, DueDates dueDates) {
        this.proceedings = proceedings;
        this.replies = replies;
        this.dueDates = dueDates;
    }

    @EventListener
    void on(DeadlineMoved event) {
        StoredDeadline moved = event.deadline();
        LocalDate day = moved.deadline().date();
        switch (moved.kind()) {
            case COMPLETENESS_REPLY -> replyDate(moved.reference(), day);
            case COMPLETENESS_FINAL -> finalDate(moved.reference(), day);
            default -> {
                // No process waits for any other day that the authority may move.
            }
        }
    }

    private void replyDate(CaseReference reference, LocalDate day) {
        proceedings.postpone(REPLY_DATE_PASSED, Strand.of(reference), REPLY_DATE, dueDates.after(day));
        replies.follow(reference, day).ifPresent(last -> finalDate(reference, last));
    }

    private void finalDate(CaseReference reference, LocalDate day) {
        proceedings.postpone(FINAL_REPLY_DATE_PASSED, Strand.of(reference), FINAL_REPLY_DATE, dueDates.after(day));
    }
}
