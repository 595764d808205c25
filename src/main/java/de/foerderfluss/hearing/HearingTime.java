package de.foerderfluss.hearing;

import static de.foerderfluss.calendar.DeadlineKind.HEARING_REPLY;

import de.foerderfluss.application.Applications;
import de.foerderfluss.calendar.DeadlineDesk;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gives hearings more time, at the desk for deadlines like any other period; {@link DeadlineListener} takes the new day over. */
@Component
class HearingTime {

    private final Applications applications;
    private final StoredHearings hearings;
    private final ReplyDays replyDays;
    private final Deadlines deadlines;
    private final DeadlineDesk desk;
    private final Clock clock;

    HearingTime(
            Applications applications,
            StoredHearings hearings,
            ReplyDays replyDays,
            Deadlines deadlines,
            DeadlineDesk desk,
            Clock clock) {
        this.applications = applications;
        this.hearings = hearings;
        this.replyDays = replyDays;
        this.deadlines = deadlines;
        this.desk = desk;
        this.clock = clock;
    }

    Hearing extend(Actor clerk, Hearing hearing, int days, String reason) {
        HearingText text = new HearingText();
        String words = text.required("reason", "Grund der Verlängerung", reason, 2000);
        replyDays.check(text, applications.get(hearing.reference()), days);
        text.orReject();
        LocalDate day = LocalDate.now(clock).plusDays(days);
        if (!day.isAfter(hearing.replyBy())) {
            text.refuse(
                    "days",
                    "Tage ab heute",
                    "Damit endete die Frist nicht später als bisher. Bitte geben Sie mehr Tage.");
            text.orReject();
        }
        StoredDeadline former = deadlines
                .last(hearing.reference(), HEARING_REPLY, hearing.matter())
                .orElseThrow();
        if (former.isRunning()) {
            desk.extend(clerk, hearing.reference(), former.number(), day, words);
        } else {
            desk.reopen(clerk, hearing.reference(), former.number(), day, words);
        }
        return hearings.find(hearing.reference(), hearing.matter()).orElseThrow();
    }
}
