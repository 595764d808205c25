package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * The examination of a proof (Prüfvermerk zum Verwendungsnachweis). It never changes.
 *
 * @param round of the proof that was examined
 * @param items what was recognised of each cost item; none for an interim proof or a return
 * @param reason the result in a few words; for a return what is missing
 * @param sections the record as it is read
 * @param hash over everything that was judged, the proof included
 */
public record Examination(
        ProofId id,
        int round,
        ExaminationDepth depth,
        ExaminationOutcome outcome,
        PurposeDegree purpose,
        List<ExaminedItem> items,
        String reason,
        List<ReportSection> sections,
        PersonId examinedBy,
        Instant examinedAt,
        ContentHash hash) {

    public Examination {
        items = List.copyOf(items);
        sections = List.copyOf(sections);
    }
}
