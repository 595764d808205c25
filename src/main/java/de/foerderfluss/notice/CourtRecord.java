package de.foerderfluss.notice;

import static de.foerderfluss.calendar.DeadlineKind.NOTIFICATION;
import static de.foerderfluss.calendar.DeadlineKind.REMEDY_PERIOD;

import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.PersonId;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries out what belongs to a court action beside the action itself: deadlines, entries in the file, events. */
@Component
class CourtRecord {

    private final Deadlines deadlines;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;

    CourtRecord(Deadlines deadlines, CaseFile caseFile, ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.caseFile = caseFile;
        this.events = events;
    }

    Notice filed(Notice notice, Actor clerk, boolean wasFinal) {
        CourtAction action = notice.openAction().orElseThrow();
        enter(
                notice,
                clerk.id(),
                "ACTION_FILED",
                "Gegen den %s ist am %s beim %s Klage %s erhoben worden (Aktenzeichen %s). %s%s"
                        .formatted(
                                notice.german(),
                                GermanDay.of(action.filedOn()),
                                action.court().germanName(),
                                action.extent().germanName(),
                                action.courtFile(),
                                consequence(notice, action),
                                lapsed(wasFinal)));
        return announced(notice, action, wasFinal);
    }

    Notice reinstated(Notice notice, Actor clerk, boolean wasFinal) {
        CourtAction action = notice.openAction().orElseThrow();
        enter(
                notice,
                clerk.id(),
                "ACTION_REINSTATED",
                "Das Gericht hat im Verfahren %s gegen den %s Wiedereinsetzung in die versäumte Klagefrist gewährt. %s%s"
                        .formatted(action.courtFile(), notice.german(), consequence(notice, action), lapsed(wasFinal)));
        return announced(notice, action, wasFinal);
    }

    private Notice announced(Notice notice, CourtAction action, boolean wasFinal) {
        if (action.isHindering()) {
            events.publishEvent(new CourtActionFiled(
                    notice.reference(), notice.matter(), Objects.requireNonNull(notice.remedyEnds()), wasFinal));
        }
        return notice;
    }

    private static String lapsed(boolean wasFinal) {
        return wasFinal ? " Die Bestandskraft, die schon festgestellt war, entfällt damit." : "";
    }

    void remedyPeriodEnded(Notice notice, boolean partlyFinal) {
        deadlines.met(
                notice.reference(), NOTIFICATION, Notice.subject(notice.matter()), "Der Bescheid ist bekannt gegeben.");
        deadlines.elapsed(
                notice.reference(),
                REMEDY_PERIOD,
                Notice.subject(notice.matter()),
                "Die Klagefrist ist abgelaufen; Klage ist erhoben.");
        if (partlyFinal) {
            enter(
                    notice,
                    PersonId.SYSTEM,
                    "NOTICE_PARTLY_FINAL",
                    "Die Klagefrist ist abgelaufen. Was die Klage vom %s nicht angreift, ist bestandskräftig."
                            .formatted(notice.german()));
            events.publishEvent(new NoticePartlyFinal(notice.reference(), notice.matter()));
        }
    }

    Notice ended(Notice notice, Actor clerk) {
        CourtAction action = notice.actions().get(notice.actions().size() - 1);
        ActionEnd end = Objects.requireNonNull(action.end());
        String remaining = end.remaining() == null
                ? ""
                : " Von der Zuwendung bleiben %s.".formatted(end.remaining().german());
        enter(
                notice,
                clerk.id(),
                "ACTION_ENDED",
                "Das Klageverfahren %s gegen den %s endete am %s %s. %s%s"
                        .formatted(
                                action.courtFile(),
                                notice.german(),
                                GermanDay.of(end.day()),
                                end.outcome().germanName(),
                                end.summary(),
                                remaining));
        if (action.isHindering()) {
            events.publishEvent(
                    new CourtActionEnded(notice.reference(), notice.matter(), end.outcome(), !notice.isSetAside()));
        }
        return notice;
    }

    Notice implemented(Notice notice, Actor clerk, String text) {
        caseFile.record(
                notice.reference(),
                clerk.id(),
                "ACTION_IMPLEMENTED",
                "Der Ausgang des Klageverfahrens gegen den %s ist umgesetzt: %s".formatted(notice.german(), text),
                Visibility.OFFICE);
        events.publishEvent(new CourtActionImplemented(notice.reference(), notice.matter(), !notice.isSetAside()));
        return notice;
    }

    private static String consequence(Notice notice, CourtAction action) {
        if (!action.isHindering()) {
            return "Die Klagefrist endete am %s; die Klage ist verspätet und hindert die Bestandskraft nicht."
                    .formatted(GermanDay.of(Objects.requireNonNull(notice.remedyEnds())));
        }
        if (action.extent() == ActionExtent.WHOLE) {
            return "Bis zum Ende des Verfahrens wird der Bescheid nicht bestandskräftig, und es wird nichts ausgezahlt.";
        }
        String payable = action.accepted() == null
                ? ""
                : " Davon dürfen %s ausgezahlt werden."
                        .formatted(action.accepted().german());
        return "Angegriffen wird: %s. Der übrige Teil wird mit Ablauf der Klagefrist am %s bestandskräftig.%s"
                .formatted(
                        Objects.requireNonNull(action.contested()).replaceAll("\\.$", ""),
                        GermanDay.of(Objects.requireNonNull(notice.remedyEnds())),
                        payable);
    }

    private void enter(Notice notice, PersonId by, String kind, String text) {
        caseFile.record(notice.reference(), by, kind, text, Visibility.APPLICANT);
    }
}
