package de.foerderfluss.notice;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a notice out: files it, puts it into the portal or leaves it to the post, and says so (Geschäftsgang). */
@Component
class NoticeOffice {

    private final AdministrativeActs acts;
    private final CaseLock lock;
    private final CaseFile caseFile;
    private final LegalCalendar calendar;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeOffice(
            AdministrativeActs acts,
            CaseLock lock,
            CaseFile caseFile,
            LegalCalendar calendar,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acts = acts;
        this.lock = lock;
        this.caseFile = caseFile;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    void lock(CaseReference reference) {
        lock.take(reference);
    }

    Optional<Notice> issued(CaseReference reference) {
        return acts.findByCaseReference(reference.text()).map(AdministrativeAct::notice);
    }

    Optional<byte[]> content(CaseReference reference) {
        return issued(reference).map(notice -> caseFile.content(notice.document()));
    }

    Notice issue(NoticeMatter matter, NoticeSheet sheet) {
        CaseReference reference = matter.decision().reference();
        Instant now = clock.instant();
        AdministrativeAct act = new AdministrativeAct(reference, sheet, file(matter, sheet), matter.kind(), now);
        String way = matter.matter().application().electronicNotice()
                ? provide(act, reference)
                : "Er geht mit der Post an die Kommune.";
        Notice notice = acts.saveAndFlush(act).notice();
        caseFile.record(
                reference,
                PersonId.SYSTEM,
                "NOTICE_ISSUED",
                "%s Nr. %s erlassen. %s".formatted(matter.kind().germanName(), sheet.number(), way),
                Visibility.APPLICANT);
        events.publishEvent(new NoticeIssued(reference, notice.delivery()));
        return notice;
    }

    /**
     * For the office only: the municipality gets the notice through {@link NoticeService#download}, since reading it there has legal
     * effect.
     */
    private DocumentId file(NoticeMatter matter, NoticeSheet sheet) {
        CaseReference reference = matter.decision().reference();
        NoticeKind kind = matter.kind();
        Document filed = caseFile.file(
                reference,
                PersonId.SYSTEM,
                new NewDocument(
                        "%s %s vom %s".formatted(kind.germanName(), sheet.number(), GermanDay.of(sheet.date())),
                        "Bescheid_%s_%s.pdf".formatted(reference, sheet.number()),
                        "application/pdf",
                        sheet.pdf(),
                        Visibility.OFFICE,
                        kind.name() + "_NOTICE"));
        return filed.id();
    }

    private String provide(AdministrativeAct act, CaseReference reference) {
        LocalDate today = LocalDate.now(clock);
        Deadline end = calendar.downloadPeriodEnd(today);
        act.serving().provide(today, end);
        deadlines.set(reference, DeadlineKind.DOWNLOAD_PERIOD, end);
        return "Er liegt zum Abruf im Portal bereit. " + end.reason();
    }
}
