package de.foerderfluss.application;

import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.ContentHash;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing an application: every editor or signatory of the municipality may begin, continue, check and discard its drafts. */
@Service
@Transactional
public class ApplicationDrafts {

    static final int MOST_FILES = 30;
    static final int MOST_MEGABYTES = 100;

    private final StoredDrafts drafts;
    private final DraftFiles files;
    private final OpenDraft open;
    private final ApplicationForm form;
    private final AttachmentInspection inspection;
    private final Clock clock;

    ApplicationDrafts(
            StoredDrafts drafts,
            DraftFiles files,
            OpenDraft open,
            ApplicationForm form,
            AttachmentInspection inspection,
            Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.open = open;
        this.form = form;
        this.inspection = inspection;
        this.clock = clock;
    }

    /** Begins an empty draft for the municipality of the actor. */
    public Draft start(Actor actor) {
        DraftId id = new DraftId(UUID.randomUUID());
        StoredDraft draft = new StoredDraft(id, OpenDraft.municipalityOf(actor), actor.id(), clock.instant());
        return drafts.saveAndFlush(draft).view(List.of());
    }

    /**
     * The draft as it stands, also after submission.
     *
     * @throws UnknownDraft if there is none, or it is another municipality's
     */
    @Transactional(readOnly = true)
    public Draft get(Actor actor, DraftId id) {
        return open.read(actor, id).view(files.of(id));
    }

    /** All drafts of the actor's municipality, last changed first. */
    @Transactional(readOnly = true)
    public List<Draft> ofMunicipality(Actor actor) {
        List<StoredDraft> own = drafts.findByApplicantOrderBySavedAtDesc(
                OpenDraft.municipalityOf(actor).ags());
        Map<UUID, List<DraftAttachment>> attachments =
                files.of(own.stream().map(StoredDraft::id).toList());
        return own.stream()
                .map(draft -> draft.view(attachments.getOrDefault(draft.id().value(), List.of())))
                .toList();
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @param version of the draft when it was opened
     * @throws StaleDraft if somebody has changed it since
     * @throws DraftAlreadySubmitted if it has become a case
     * @throws DraftTooLarge if it has more than a million characters
     */
    public Draft save(Actor actor, DraftId id, int version, Map<String, Object> raw) {
        StoredDraft draft = open.take(actor, id);
        open.requireVersion(draft, version);
        draft.save(raw, actor.id(), clock.instant());
        return drafts.saveAndFlush(draft).view(files.of(id));
    }

    /**
     * Adds a file; the same file under the same name is added once.
     *
     * @throws de.foerderfluss.casefile.AttachmentRefused if the file is not acceptable
     * @throws TooManyAttachments if there would be more than 30 files or 100 MB
     */
    public Draft attach(Actor actor, DraftId id, String fileName, byte[] content) {
        StoredDraft draft = open.take(actor, id);
        InspectedAttachment file = inspection.inspect(fileName, content);
        List<DraftAttachment> present = files.of(id);
        if (contains(present, file.fileName(), file.hash())) {
            return draft.view(present);
        }
        requireRoom(present, content.length);
        files.add(id, file, actor.id(), clock.instant());
        draft.touch(actor.id(), clock.instant());
        return drafts.saveAndFlush(draft).view(files.of(id));
    }

    /** Removes a file; removing it twice changes nothing. */
    public Draft detach(Actor actor, DraftId id, UUID attachment) {
        StoredDraft draft = open.take(actor, id);
        if (files.remove(id, attachment)) {
            draft.touch(actor.id(), clock.instant());
        }
        return drafts.saveAndFlush(draft).view(files.of(id));
    }

    /** What is wrong with the draft as saved, and what the guideline would answer. */
    @Transactional(readOnly = true)
    public DraftCheck check(Actor actor, DraftId id) {
        Draft draft = get(actor, id);
        return form.check(draft.applicant(), draft.values());
    }

    /** Deletes the draft and its files. */
    public void discard(Actor actor, DraftId id) {
        StoredDraft draft = open.take(actor, id);
        files.removeAll(id);
        drafts.delete(draft);
    }

    private static boolean contains(List<DraftAttachment> present, String fileName, ContentHash hash) {
        return present.stream()
                .anyMatch(file -> file.hash().equals(hash) && file.fileName().equals(fileName));
    }

    private static void requireRoom(List<DraftAttachment> present, int bytes) {
        if (present.size() >= MOST_FILES) {
            throw TooManyAttachments.moreThan(MOST_FILES);
        }
        long total = present.stream().mapToLong(DraftAttachment::size).sum() + bytes;
        if (total > MOST_MEGABYTES * 1_000_000L) {
            throw TooManyAttachments.largerThan(MOST_MEGABYTES);
        }
    }
}
