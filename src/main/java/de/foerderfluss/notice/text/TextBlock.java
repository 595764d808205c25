package de.foerderfluss.notice.text;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * One version of a text block (Textbaustein). A version never changes; a new one takes its place from its first day on.
 *
 * @param code stable name, for example {@code GRANT_PURPOSE}
 * @param germanName what it is for
 * @param version from 1
 * @param body the text with its placeholders
 * @param source the law or rule it rests on
 * @param verified whether it was checked against the official text; shown to staff only
 * @param kinds the letters it stands in
 */
public record TextBlock(
        String code,
        String germanName,
        int version,
        LocalDate validFrom,
        String body,
        String source,
        boolean verified,
        Instant changedAt,
        PersonId changedBy,
        Set<LetterKind> kinds) {

    public TextBlock {
        kinds = Set.copyOf(kinds);
    }
}
