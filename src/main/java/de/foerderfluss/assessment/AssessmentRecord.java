package de.foerderfluss.assessment;

import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The result of the assessment (Prüfvermerk). It never changes.
 *
 * @param answer what the guideline says to the recognised expenditure
 * @param recommendedGrant by budget year; none if the grant is not recommended
 * @param sections the record as it is read
 * @param authors whoever worked on it, and may therefore not approve the decision
 * @param hash over everything that was judged
 */
public record AssessmentRecord(
        CaseReference reference,
        YearlyAmounts recognisedExpenditure,
        List<RecognisedItem> recognisedItems,
        FundingAnswer answer,
        YearlyAmounts recommendedGrant,
        boolean grantRecommended,
        List<RecordSection> sections,
        Set<PersonId> authors,
        Instant recordedAt,
        ContentHash hash) {

    public AssessmentRecord {
        recognisedItems = List.copyOf(recognisedItems);
        sections = List.copyOf(sections);
        authors = Set.copyOf(authors);
    }

    /** The whole record as plain text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        sections.forEach(section -> {
            text.append(section.title()).append('\n');
            section.lines().forEach(line -> text.append(line).append('\n'));
            text.append('\n');
        });
        return text.toString().strip();
    }
}
