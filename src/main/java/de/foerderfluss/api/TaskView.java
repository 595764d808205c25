package de.foerderfluss.api;

import de.foerderfluss.identity.Role;
import de.foerderfluss.process.inbox.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody of the granting authority.
 *
 * @param drawdown which drawdown it is about, null if it is about the case
 * @param due by the office's own target, not by law
 * @param daysOverdue days past that target, 0 if it is not past
 * @param claimedBy name of who has taken it on
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
        @Nullable String claimedBy) {

    static TaskView of(WorkItem item, @Nullable String claimedBy, LocalDate today) {
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
                claimedBy);
    }
}
