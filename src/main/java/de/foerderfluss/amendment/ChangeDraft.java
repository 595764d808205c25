package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has written so far of a request for change, right or wrong.
 *
 * @param version counts every change, 0 before the first
 * @param values as they were typed, by key of the form; none means: as the grant stands
 */
public record ChangeDraft(
        CaseReference reference,
        int version,
        Map<String, Object> values,
        List<ChangeFile> files,
        @Nullable Instant savedAt,
        @Nullable PersonId savedBy,
        Set<PersonId> editors) {

    public ChangeDraft {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        files = List.copyOf(files);
        editors = Set.copyOf(editors);
    }

    static ChangeDraft blank(CaseReference reference) {
        return new ChangeDraft(reference, 0, Map.of(), List.of(), null, null, Set.of());
    }

    /** Whether somebody has begun to write. */
    public boolean begun() {
        return !values.isEmpty() || !files.isEmpty();
    }
}
