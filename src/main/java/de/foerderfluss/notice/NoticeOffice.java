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
import de.foerderfluss.shared.MatterKey;
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

    Optional<Notice> issued(CaseReference reference, MatterKey matter) {
        return acts.findByCaseReferenceAndMatter(reference.text(), matter.text())
                .map(AdministrativeAct::notice);
    }

    Optional<byte[]> content(CaseReference reference, MatterKey matter) {
        return issued(reference, matter).map(notice -> caseFile.content(notice.document()));
    }

    Notice issue(Signable approved, NoticeScript script, NoticeSheet sheet) {
        CaseReference reference = approved.reference();
        Instant now = clock.instant();
        AdministrativeAct act = new AdministrativeAct(approved, sheet, file(script, sheet), script.kind(), now);
        String way = script.matter().application().electronicNotice()
                ? provide(act, approved)
                : "Er geht mit der Post an die Kommune.";
        Notice notice = acts.saveAndFlush(act).notice();
        caseFile.record(
                reference,
                PersonId.SYSTEM,
                "NOTICE_ISSUED",
                "%s Nr. %s erlassen. %s".formatted(script.kind().germanName(), sheet.number(), way),
                Visibility.APPLICANT);
        events.publishEvent(new NoticeIssued(reference, approved.matter(), notice.delivery()));
        return notice;
    }

    /**
     * For the office only: the municipality gets the notice through {@link NoticeService#download}, since reading it there has legal
     * effect.
     */
    private DocumentId file(NoticeScript script, NoticeSheet sheet) {
        CaseReference reference = script.reference();
        NoticeKind kind = script.kind();
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

    private String provide(AdministrativeAct act, Signable approved) {
        LocalDate today = LocalDate.now(clock);
        Deadline end = calendar.downloadPeriodEnd(today);
        act.serving().provide(today, end);
        deadlines.set(approved.reference(), DeadlineKind.DOWNLOAD_PERIOD, Notice.subject(approved.matter()), end);
        return "Er liegt zum Abruf im Portal bereit. " + end.reason();
    }
}
