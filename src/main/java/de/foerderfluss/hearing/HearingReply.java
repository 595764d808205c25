package de.foerderfluss.hearing;

import static de.foerderfluss.calendar.DeadlineKind.HEARING_REPLY;

import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.ContentHash;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes in what a municipality says to an intended measure. */
@Component
class HearingReply {

    /** Kind of its attachments in the case file. */
    static final String ATTACHMENT = "HEARING_ANSWER";

    private static final int LONGEST = 20_000;
    private static final int MOST_FILES = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final StoredHearings hearings;
    private final HearingRows rows;
    private final Deadlines deadlines;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingReply(
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

    Hearing take(Actor actor, Hearing hearing, ReceivedAnswer received) {
        String text = checked(hearing, received);
        List<InspectedAttachment> files = received.files();
        HearingAnswer answer = new HearingAnswer(
                hearing.answers().size() + 1,
                text,
                files.size(),
                received.way(),
                received.receivedOn(),
                actor.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (rows.answer(hearing.reference(), hearing.matter(), answer, hash(text, files))) {
            keep(actor, hearing, answer, files);
        }
        return hearings.find(hearing.reference(), hearing.matter()).orElseThrow();
    }

    private void keep(Actor actor, Hearing hearing, HearingAnswer answer, List<InspectedAttachment> files) {
        for (InspectedAttachment file : files) {
            caseFile.file(hearing.reference(), actor.id(), NewDocument.of(file, file.fileName(), ATTACHMENT));
        }
        deadlines.met(hearing.reference(), HEARING_REPLY, hearing.matter(), "Die Kommune hat sich geäußert.");
        caseFile.record(
                hearing.reference(), actor.id(), "HEARING_ANSWERED", sentence(actor, answer), Visibility.APPLICANT);
        events.publishEvent(new HearingAnswered(hearing.reference(), hearing.matter()));
    }

    private static String sentence(Actor actor, HearingAnswer answer) {
        String how = actor.isOffice()
                ? "Äußerung der Kommune zur Anhörung, eingegangen am %s %s, zur Akte genommen"
                        .formatted(DAY.format(answer.receivedOn()), answer.way().germanName())
                : "Die Kommune hat sich zur Anhörung geäußert";
        String files = answer.files() == 0 ? "" : ", mit %d Anlagen".formatted(answer.files());
        return how + files + (answer.text().isEmpty() ? "." : ": „" + answer.text() + "“");
    }

    private String checked(Hearing hearing, ReceivedAnswer received) {
        HearingText checks = new HearingText();
        String text = checks.optional("text", "Äußerung", received.text(), LONGEST);
        if (text.isEmpty() && received.files().isEmpty()) {
            checks.refuse("text", "Äußerung", "Bitte schreiben Sie eine Äußerung oder fügen Sie eine Datei an.");
        }
        if (received.files().size() > MOST_FILES) {
            checks.refuse("files", "Anlagen", "Bitte fügen Sie höchstens %d Dateien an.".formatted(MOST_FILES));
        }
        LocalDate opened = LocalDate.ofInstant(hearing.openedAt(), clock.getZone());
        if (received.receivedOn().isBefore(opened) || received.receivedOn().isAfter(LocalDate.now(clock))) {
            checks.refuse(
                    "receivedOn",
                    "Eingegangen am",
                    "Die Äußerung kann nur zwischen dem %s (Beginn der Anhörung) und heute eingegangen sein."
                            .formatted(DAY.format(opened)));
        }
        checks.orReject();
        return text;
    }

    private static ContentHash hash(String text, List<InspectedAttachment> files) {
        return new CanonicalText("hearing-answer")
                .with("text", text)
                .with(
                        "files",
                        files.stream().map(file -> file.hash().hex()).sorted().toList())
                .hash();
    }
}
