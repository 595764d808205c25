package de.foerderfluss.application;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns a signed draft into a case. */
@Component
class Submission {

    private final OpenDraft open;
    private final StoredDrafts drafts;
    private final DraftFiles files;
    private final ApplicationForm form;
    private final CaseNumbers numbers;
    private final SubmittedApplications applications;
    private final FundingGuideline guideline;
    private final Municipalities municipalities;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submission(
            OpenDraft open,
            StoredDrafts drafts,
            DraftFiles files,
            ApplicationForm form,
            CaseNumbers numbers,
            SubmittedApplications applications,
            FundingGuideline guideline,
            Municipalities municipalities,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.open = open;
        this.drafts = drafts;
        this.files = files;
        this.form = form;
        this.numbers = numbers;
        this.applications = applications;
        this.guideline = guideline;
        this.municipalities = municipalities;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    CaseReference submit(Actor signatory, DraftId id, int version) {
        Instant receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        signatory.require(Role.MUNICIPAL_SIGNATORY);
        StoredDraft stored = open.takeEvenIfSubmitted(signatory, id);
        Draft draft = stored.view(files.of(id));
        CaseReference before = draft.submittedAs();
        if (before != null) {
            return before;
        }
        open.requireVersion(stored, version);
        FundingApplication application = receive(signatory, draft, receivedAt);
        applications.saveAndFlush(new SubmittedApplication(id, application));
        openCaseFile(application, draft);
        stored.submit(application.reference(), signatory.id(), receivedAt);
        drafts.saveAndFlush(stored);
        files.removeAll(id);
        events.publishEvent(new ApplicationSubmitted(application.reference()));
        return application.reference();
    }

    private FundingApplication receive(Actor signatory, Draft draft, Instant receivedAt) {
        FormResult result = form.read(draft.applicant(), draft.values());
        if (!result.isValid()) {
            throw new FormRejected(result.errors());
        }
        LocalDate day = LocalDate.ofInstant(receivedAt, clock.getZone());
        return new Receipt(
                        numbers.next(day.getYear()),
                        draft,
                        municipalities.get(draft.applicant()).kind().name(),
                        receivedAt,
                        signatory.id(),
                        guideline.versionAt(day).code(),
                        form.version())
                .application(result);
    }

    private void openCaseFile(FundingApplication application, Draft draft) {
        CaseReference reference = application.reference();
        Municipality applicant = municipalities.get(application.applicant());
        caseFile.open(reference);
        caseFile.record(
                reference,
                application.submittedBy(),
                "APPLICATION_SUBMITTED",
                "Antrag „%s“ (%s) eingegangen: Ausgaben %s, beantragte Zuwendung %s, %d Anlagen, Prüfsumme %s."
                        .formatted(
                                application.title(),
                                applicant.name(),
                                application.expenditure(),
                                application.requestedGrant(),
                                draft.attachments().size(),
                                application.contentHash()),
                Visibility.APPLICANT);
        for (DraftAttachment file : draft.attachments()) {
            caseFile.file(reference, application.submittedBy(), document(file));
        }
    }

    private NewDocument document(DraftAttachment file) {
        return new NewDocument(
                file.fileName(),
                file.fileName(),
                file.mediaType(),
                files.content(file.id()),
                Visibility.APPLICANT,
                ApplicationIntake.ATTACHMENT);
    }
}
