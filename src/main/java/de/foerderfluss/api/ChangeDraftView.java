package de.foerderfluss.api;

import de.foerderfluss.amendment.ChangeDraft;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.OpenedForm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for change as it is written.
 *
 * @param version what the next save has to name
 * @param form id of the form
 * @param values as they were typed, at first the grant as it stands
 * @param errors what is still missing or wrong
 */
record ChangeDraftView(
        int version,
        @Nullable Instant savedAt,
        String form,
        Map<String, Object> values,
        List<AttachedFile> files,
        List<FormError> errors) {

    record AttachedFile(UUID id, String fileName, long size) {}

    static ChangeDraftView of(ChangeDraft draft, OpenedForm form, List<FormError> errors) {
        return new ChangeDraftView(
                draft.version(),
                draft.savedAt(),
                form.schema().id(),
                form.plain(),
                draft.files().stream()
                        .map(file -> new AttachedFile(file.id(), file.fileName(), file.size()))
                        .toList(),
                errors);
    }
}
