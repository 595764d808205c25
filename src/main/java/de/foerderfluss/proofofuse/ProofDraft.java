package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has written so far, right or wrong.
 *
 * @param version counts every change, 0 before the first
 * @param values as they were typed, by key of the form
 */
public record ProofDraft(
        ProofId id,
        int version,
        Map<String, Object> values,
        @Nullable Instant savedAt,
        @Nullable PersonId savedBy,
        Set<PersonId> editors) {

    public ProofDraft {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        editors = Set.copyOf(editors);
    }

    static ProofDraft blank(ProofId id) {
        return new ProofDraft(id, 0, Map.of(), null, null, Set.of());
    }

    /** The rows of the list of receipts, as they were typed. */
    public List<?> receipts() {
        return values.get(ProofForm.RECEIPTS) instanceof List<?> rows ? rows : List.of();
    }

    /** The values with another list of receipts. */
    Map<String, Object> withReceipts(List<?> rows) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(ProofForm.RECEIPTS, rows);
        return changed;
    }
}
