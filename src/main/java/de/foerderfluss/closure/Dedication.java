package de.foerderfluss.closure;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long what was bought with a grant is bound to its purpose (Zweckbindung), and what the municipality has reported meanwhile.
 *
 * @param after the last day of the grant period; the dedication begins on the day after
 * @param until its last day
 * @param reason why it ends then, a German sentence
 * @param verified whether its length was read in an official text
 * @param end null as long as it lasts
 * @param changes the first one first
 */
public record Dedication(
        CaseReference reference,
        LocalDate after,
        LocalDate until,
        String reason,
        boolean verified,
        @Nullable DedicationEnd end,
        @Nullable LocalDate endedOn,
        List<ReportedChange> changes) {

    /** What its deadline and its process are about. */
    public static final MatterKey MATTER = MatterKey.of("DEDICATION", 1);

    public Dedication {
        changes = List.copyOf(changes);
    }

    /** The report that nobody has examined yet. */
    public Optional<ReportedChange> openChange() {
        return changes.stream().filter(change -> change.judgement() == null).findFirst();
    }

    /** The change by which the purpose was missed. */
    public Optional<ReportedChange> breach() {
        return changes.stream()
                .filter(change ->
                        change.judgement() != null && change.judgement().verdict() == ChangeVerdict.BREACH)
                .findFirst();
    }
}
