package de.foerderfluss.hearing;

import static de.foerderfluss.calendar.DeadlineKind.HEARING_REPLY;

import de.foerderfluss.application.ApplicationRetracted;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.hearing.Hearing.Closure;
import de.foerderfluss.hearing.Hearing.State;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends hearings: what the municipality said is taken into account, in words that the notice will repeat. */
@Component
class HearingClosing {

    /** What is decided about the application, or in view of it. */
    private static final Set<String> MOOT = Set.of("APPLICATION", "EARLY_START");

    private final StoredHearings hearings;
    private final HearingRows rows;
    private final Deadlines deadlines;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingClosing(
            StoredHearings hearings,
            HearingRows rows,
            Deadlines deadlines,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hearings = hearings;
        this.rows = rows;
        this.deadlines = deadlines;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /** The application to which it belongs was retracted, so that nothing is intended any more. */
    @EventListener
    void on(ApplicationRetracted event) {
        hearings.of(event.reference()).stream()
                .filter(hearing -> hearing.closure() == null
                        && MOOT.contains(hearing.matter().kind()))
                .forEach(this::lapse);
    }

    private void lapse(Hearing hearing) {
        String why = "Der Antrag ist zurückgenommen; die Anhörung ist damit gegenstandslos.";
        rows.close(
                hearing.reference(),
                hearing.matter(),
                new Closure(why, PersonId.SYSTEM, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        deadlines.withdraw(hearing.reference(), HEARING_REPLY, hearing.matter(), why);
        caseFile.record(hearing.reference(), PersonId.SYSTEM, "HEARING_CLOSED", why, Visibility.APPLICANT);
        events.publishEvent(new HearingClosed(hearing.reference(), hearing.matter()));
    }

    Hearing close(Actor clerk, Hearing hearing, String treatment) {
        HearingText text = new HearingText();
        String words = text.required("treatment", "Würdigung", treatment, 8000);
        text.orReject();
        if (hearing.state(LocalDate.now(clock)) == State.OPEN) {
            throw new ReplyPeriodRuns(hearing.replyBy());
        }
        rows.close(
                hearing.reference(),
                hearing.matter(),
                new Closure(words, clerk.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        endPeriod(hearing);
        String sentence = "Anhörung abgeschlossen. Würdigung: %s".formatted(words);
        caseFile.record(hearing.reference(), clerk.id(), "HEARING_CLOSED", sentence, Visibility.OFFICE);
        events.publishEvent(new HearingClosed(hearing.reference(), hearing.matter()));
        return hearings.find(hearing.reference(), hearing.matter()).orElseThrow();
    }

    /** If it still runs: nobody has answered, or more time was given after an answer. */
    private void endPeriod(Hearing hearing) {
        if (hearing.answers().isEmpty()) {
            deadlines.elapsed(
                    hearing.reference(), HEARING_REPLY, hearing.matter(), "Bis zum Fristende ging keine Äußerung ein.");
        } else {
            deadlines.met(hearing.reference(), HEARING_REPLY, hearing.matter(), "Die Kommune hat sich geäußert.");
        }
    }
}
