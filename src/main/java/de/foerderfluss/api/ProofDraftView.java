package de.foerderfluss.api;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.proofofuse.ProofDraft;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A proof as it is written.
 *
 * @param version what the next save has to name
 * @param form id of the form
 * @param values as they were typed, with what the notice fixes
 * @param choices what may be chosen, by the field's {@code valuesKey}
 * @param errors what is still missing or wrong
 */
record ProofDraftView(
        int version,
        @Nullable Instant savedAt,
        String form,
        Map<String, Object> values,
        Map<String, List<FormOption>> choices,
        List<FormError> errors) {

    static ProofDraftView of(ProofDraft draft, OpenedForm form, List<FormError> errors) {
        return new ProofDraftView(
                draft.version(), draft.savedAt(), form.schema().id(), form.plain(), form.choices(), errors);
    }
}
