package de.foerderfluss.api;

import de.foerderfluss.application.Draft;
import de.foerderfluss.application.DraftAttachment;
import de.foerderfluss.shared.CaseReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft of an application.
 *
 * @param version to be named with the next save
 * @param values by the keys of the form {@code application}, exactly as they were sent
 * @param submittedAs the case it has become
 */
record DraftView(
        UUID id,
        int version,
        String title,
        String applicant,
        Map<String, Object> values,
        List<AttachmentView> attachments,
        Instant savedAt,
        @Nullable String submittedAs) {

    /**
     * A file of the draft.
     *
     * @param size in bytes
     */
    record AttachmentView(UUID id, String fileName, String mediaType, long size, String sha256) {

        static AttachmentView of(DraftAttachment file) {
            return new AttachmentView(
                    file.id(),
                    file.fileName(),
                    file.mediaType(),
                    file.size(),
                    file.hash().hex());
        }
    }

    static DraftView of(Draft draft) {
        return new DraftView(
                draft.id().value(),
                draft.version(),
                draft.title(),
                draft.applicant().ags(),
                draft.values(),
                draft.attachments().stream().map(AttachmentView::of).toList(),
                draft.savedAt(),
                Optional.ofNullable(draft.submittedAs())
                        .map(CaseReference::text)
                        .orElse(null));
    }
}
