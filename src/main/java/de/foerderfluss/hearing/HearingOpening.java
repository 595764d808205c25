package de.foerderfluss.hearing;

import static de.foerderfluss.calendar.DeadlineKind.HEARING_REPLY;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins hearings. */
@Component
class HearingOpening {

    private final Applications applications;
    private final StoredHearings hearings;
    private final HearingRows rows;
    private final HearingLetter letter;
    private final ReplyDays replyDays;
    private final LegalCalendar calendar;
    private final Deadlines deadlines;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingOpening(
            Applications applications,
            StoredHearings hearings,
            HearingRows rows,
            HearingLetter letter,
            ReplyDays replyDays,
            LegalCalendar calendar,
            Deadlines deadlines,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.hearings = hearings;
        this.rows = rows;
        this.letter = letter;
        this.replyDays = replyDays;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    Hearing open(Actor clerk, CaseReference reference, MatterKey matter, IntendedMeasure measure, int days) {
        IntendedMeasure intended = checked(applications.get(reference), matter, measure, days);
        Deadline reply = calendar.replyPeriodEnd(LocalDate.now(clock), days);
        Hearing hearing = new Hearing(
                reference,
                matter,
                intended,
                reply.date(),
                clerk.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                List.of(),
                List.of(),
                null);
        if (!rows.add(hearing)) {
            return sameOrRefused(hearing);
        }
        deadlines.set(reference, HEARING_REPLY, matter, reply);
        String sentence = "Anhörung eröffnet: %s %s".formatted(ended(intended.measure()), reply.reason());
        caseFile.record(reference, clerk.id(), "HEARING_OPENED", sentence, Visibility.APPLICANT);
        letter.write(hearing, hearings.of(reference).size());
        events.publishEvent(new HearingOpened(reference, matter));
        return hearing;
    }

    private Hearing sameOrRefused(Hearing asked) {
        Hearing present = hearings.find(asked.reference(), asked.matter()).orElseThrow();
        if (!present.intended().equals(asked.intended())) {
            throw new HearingHasOtherContent();
        }
        return present;
    }

    /** @throws FormRejected if anything is wrong */
    private IntendedMeasure checked(
            FundingApplication application, MatterKey matter, IntendedMeasure measure, int days) {
        HearingText text = new HearingText();
        text.requireKnown(matter);
        IntendedMeasure intended = new IntendedMeasure(
                text.required("measure", "Beabsichtigte Maßnahme", measure.measure(), 1000),
                text.required("facts", "Sachverhalt", measure.facts(), 8000),
                text.required("legalBasis", "Rechtsgrundlage", measure.legalBasis(), 1000),
                measure.amount(),
                text.optional("interest", "Zu erwartende Zinsen", measure.interest(), 1000));
        if (measure.amount() != null && !measure.amount().isPositive()) {
            text.refuse("amount", "Zu erwartender Betrag", "Der zu erwartende Betrag muss größer als null sein.");
        }
        replyDays.check(text, application, days);
        text.orReject();
        return intended;
    }

    private static String ended(String words) {
        return words.matches("(?s).*[.!?]") ? words : words + ".";
    }
}
