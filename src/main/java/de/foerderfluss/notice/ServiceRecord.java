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
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
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
            CaseReference reference = act.notice().reference();
            deadlines.met(reference, DOWNLOAD_PERIOD, "Am %s abgerufen.".formatted(GermanDay.of(today)));
            setServed(reference, notification, remedy);
            enter(
                    reference,
                    actor.id(),
                    "NOTICE_DOWNLOADED",
                    "%s hat den Bescheid abgerufen. %s %s"
                            .formatted(actor.name(), notification.reason(), remedy.reason()));
            events.publishEvent(new NoticeDownloaded(reference, remedy.date()));
        }
    }

    void downloadPeriodEnded(AdministrativeAct act, LocalDate today) {
        if (act.serving().endDownloadPeriod(today)) {
            CaseReference reference = act.notice().reference();
            deadlines.elapsed(reference, DOWNLOAD_PERIOD, "Niemand hat den Bescheid abgerufen.");
            enter(
                    reference,
                    PersonId.SYSTEM,
                    "DOWNLOAD_PERIOD_ENDED",
                    "Der Bescheid wurde innerhalb der Abruffrist nicht abgerufen und ist deshalb nicht bekannt gegeben. Er geht mit der Post an die Kommune.");
        }
    }

    Notice post(AdministrativeAct act, Actor clerk, LocalDate day, LocalDate today) {
        Deadline notification = calendar.postFiction(day);
        Deadline remedy = calendar.remedyPeriodEnd(notification.date(), true);
        if (act.serving().post(clerk.id(), day, today, notification, remedy)) {
            CaseReference reference = act.notice().reference();
            deadlines.elapsed(reference, DOWNLOAD_PERIOD, "Niemand hat den Bescheid abgerufen.");
            setServed(reference, notification, remedy);
            enter(
                    reference,
                    clerk.id(),
                    "NOTICE_POSTED",
                    "Der Bescheid wurde am %s zur Post gegeben. %s %s"
                            .formatted(GermanDay.of(day), notification.reason(), remedy.reason()));
            events.publishEvent(new NoticePosted(reference, remedy.date()));
        }
        return act.notice();
    }

    Notice waiveRemedy(AdministrativeAct act, Actor signatory, String declaration, LocalDate today) {
        if (act.serving().waiveRemedy(signatory.id(), today, declaration)) {
            CaseReference reference = act.notice().reference();
            deadlines.met(reference, NOTIFICATION, "Der Bescheid ist bekannt gegeben.");
            deadlines.withdraw(reference, REMEDY_PERIOD, "Die Kommune hat auf die Klage verzichtet.");
            enter(
                    reference,
                    signatory.id(),
                    "REMEDY_WAIVED",
                    "%s hat für die Kommune auf die Klage verzichtet: „%s“".formatted(signatory.name(), declaration));
            events.publishEvent(new RemedyWaived(reference));
        }
        return act.notice();
    }

    Notice establishFinality(AdministrativeAct act, LocalDate today) {
        if (act.serving().becomeFinal(today)) {
            Notice notice = act.notice();
            CaseReference reference = notice.reference();
            deadlines.met(reference, NOTIFICATION, "Der Bescheid ist bekannt gegeben.");
            deadlines.elapsed(reference, REMEDY_PERIOD, "Die Klagefrist ist abgelaufen.");
            enter(
                    reference,
                    PersonId.SYSTEM,
                    "NOTICE_FINAL",
                    "Der Bescheid ist bestandskräftig. " + notice.finalityReason());
            events.publishEvent(new NoticeBecameFinal(reference));
        }
        return act.notice();
    }

    private void setServed(CaseReference reference, Deadline notification, Deadline remedy) {
        deadlines.set(reference, NOTIFICATION, notification);
        deadlines.set(reference, REMEDY_PERIOD, remedy);
    }

    private void enter(CaseReference reference, PersonId by, String kind, String text) {
        caseFile.record(reference, by, kind, text, Visibility.APPLICANT);
    }
}
