package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application that is still being written. It belongs to the municipality: whoever works there as editor or signatory may go on
 * with it.
 *
 * @param version grows by one with every change; a save must name the version it started from
 * @param values what was typed, by form key, exactly as typed and whether right or wrong
 * @param savedBy who changed it last, at {@code savedAt}
 * @param submittedAs the case it has become; then nothing can be changed any more
 * @param editors everybody who has worked on it
 */
public record Draft(
        DraftId id,
        MunicipalityKey applicant,
        int version,
        Map<String, Object> values,
        List<DraftAttachment> attachments,
        Instant savedAt,
        PersonId savedBy,
        @Nullable CaseReference submittedAs,
        Set<PersonId> editors) {

    /** The title of the project as far as it was typed, for lists. */
    public String title() {
        return values.get("title") instanceof String title && !title.isBlank() ? title.strip() : "Antrag ohne Titel";
    }
}
