package de.foerderfluss.notice;

import static de.foerderfluss.calendar.DeadlineKind.DOWNLOAD_PERIOD;
import static de.foerderfluss.calendar.DeadlineKind.NOTIFICATION;
import static de.foerderfluss.calendar.DeadlineKind.REMEDY_PERIOD;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries out what happens to an issued notice, with everything that belongs to it: deadlines, entries in the file, events. */
@Component
class ServiceRecord {

    private final LegalCalendar calendar;
    private final Deadlines deadlines;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;

    ServiceRecord(LegalCalendar calendar, Deadlines deadlines, CaseFile caseFile, ApplicationEventPublisher events) {
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.caseFile = caseFile;
        this.events = events;
    }

    void download(AdministrativeAct act, Actor actor, LocalDate today) {
        Deadline notification = calendar.downloadFiction(today);
        Deadline remedy = calendar.remedyPeriodEnd(notification.date(), true);
        if (act.serving().download(actor.id(), today, notification, remedy)) {
            Notice notice = act.notice();
            deadlines.met(
                    notice.reference(),
                    DOWNLOAD_PERIOD,
                    subject(notice),
                    "Am %s abgerufen.".formatted(GermanDay.of(today)));
            setServed(notice, notification, remedy);
            enter(
                    notice,
                    actor.id(),
                    "NOTICE_DOWNLOADED",
                    "%s hat den %s abgerufen. %s %s"
                            .formatted(actor.name(), notice.german(), notification.reason(), remedy.reason()));
            events.publishEvent(new NoticeDownloaded(notice.reference(), notice.matter(), remedy.date()));
        }
    }

    void downloadPeriodEnded(AdministrativeAct act, LocalDate today) {
        if (act.serving().endDownloadPeriod(today)) {
            Notice notice = act.notice();
            deadlines.elapsed(
                    notice.reference(), DOWNLOAD_PERIOD, subject(notice), "Niemand hat den Bescheid abgerufen.");
            enter(
                    notice,
                    PersonId.SYSTEM,
                    "DOWNLOAD_PERIOD_ENDED",
                    "Der %s wurde innerhalb der Abruffrist nicht abgerufen und ist deshalb nicht bekannt gegeben. Er geht mit der Post an die Kommune."
                            .formatted(notice.german()));
        }
    }

    Notice post(AdministrativeAct act, Actor clerk, LocalDate day, LocalDate today) {
        Deadline notification = calendar.postFiction(day);
        Deadline remedy = calendar.remedyPeriodEnd(notification.date(), true);
        if (act.serving().post(clerk.id(), day, today, notification, remedy)) {
            Notice notice = act.notice();
            deadlines.elapsed(
                    notice.reference(), DOWNLOAD_PERIOD, subject(notice), "Niemand hat den Bescheid abgerufen.");
            setServed(notice, notification, remedy);
            enter(
                    notice,
                    clerk.id(),
                    "NOTICE_POSTED",
                    "Der %s wurde am %s zur Post gegeben. %s %s"
                            .formatted(notice.german(), GermanDay.of(day), notification.reason(), remedy.reason()));
            events.publishEvent(new NoticePosted(notice.reference(), notice.matter(), remedy.date()));
        }
        return act.notice();
    }

    Notice waiveRemedy(AdministrativeAct act, Actor signatory, String declaration, LocalDate today) {
        act.litigation().requireWaivable();
        if (act.serving().waiveRemedy(signatory.id(), today, declaration)) {
            Notice notice = act.notice();
            deadlines.met(notice.reference(), NOTIFICATION, subject(notice), "Der Bescheid ist bekannt gegeben.");
            deadlines.withdraw(
                    notice.reference(), REMEDY_PERIOD, subject(notice), "Die Kommune hat auf die Klage verzichtet.");
            enter(
                    notice,
                    signatory.id(),
                    "REMEDY_WAIVED",
                    "%s hat für die Kommune auf die Klage gegen den %s verzichtet: „%s“"
                            .formatted(signatory.name(), notice.german(), declaration));
            events.publishEvent(new RemedyWaived(notice.reference(), notice.matter()));
        }
        return act.notice();
    }

    Notice establishFinality(AdministrativeAct act, LocalDate today) {
        if (act.becomeFinal(today)) {
            Notice notice = act.notice();
            deadlines.met(notice.reference(), NOTIFICATION, subject(notice), "Der Bescheid ist bekannt gegeben.");
            deadlines.elapsed(notice.reference(), REMEDY_PERIOD, subject(notice), "Die Klagefrist ist abgelaufen.");
            enter(
                    notice,
                    PersonId.SYSTEM,
                    "NOTICE_FINAL",
                    "Der %s ist bestandskräftig. %s".formatted(notice.german(), notice.finalityReason()));
            events.publishEvent(new NoticeBecameFinal(notice.reference(), notice.matter()));
        }
        return act.notice();
    }

    private void setServed(Notice notice, Deadline notification, Deadline remedy) {
        deadlines.set(notice.reference(), NOTIFICATION, subject(notice), notification);
        deadlines.set(notice.reference(), REMEDY_PERIOD, subject(notice), remedy);
    }

    private static @Nullable MatterKey subject(Notice notice) {
        return Notice.subject(notice.matter());
    }

    private void enter(Notice notice, PersonId by, String kind, String text) {
        caseFile.record(notice.reference(), by, kind, text, Visibility.APPLICANT);
    }
}
