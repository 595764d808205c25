package de.foerderfluss.api;

import de.foerderfluss.identity.Role;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody of the granting authority.
 *
 * @param drawdown which drawdown it is about, null if it is about the case
 * @param due by the office's own target, not by law
 * @param daysOverdue days past that target, 0 if it is not past
 * @param claimedBy name of who has taken it on
 * @param claimedFor name of the absent person in whose place they did, null if in nobody's
 */
record TaskView(
        String id,
        String reference,
        @Nullable Integer drawdown,
        String step,
        String germanName,
        Role role,
        String title,
        MunicipalityView municipality,
        Instant since,
        @Nullable LocalDate due,
        long daysOverdue,
        @Nullable String claimedBy,
        @Nullable String claimedFor) {

    static TaskView of(WorkItem item, Map<PersonId, String> names, LocalDate today) {
        return new TaskView(
                item.taskId(),
                item.reference().text(),
                item.drawdownNumber(),
                item.taskKey(),
                item.germanName(),
                item.role(),
                item.title(),
                new MunicipalityView(item.municipalityKey().ags(), item.municipality()),
                item.since(),
                item.due(),
                item.daysOverdue(today),
                name(item.claimedBy(), names),
                name(item.claimedFor(), names));
    }

    private static @Nullable String name(@Nullable PersonId person, Map<PersonId, String> names) {
        return person == null ? null : names.get(person);
    }
}
