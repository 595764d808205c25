package de.foerderfluss.api;

import de.foerderfluss.identity.Role;
import de.foerderfluss.process.inbox.InboxFilter;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the worklist is narrowed to. */
record TaskQuery(
        @Parameter(description = "Eine der eigenen Rollen") @Nullable
        Role role,

        @Parameter(description = "Teil von Aktenzeichen, Titel oder Kommune") @Nullable
        String text,

        @Parameter(description = "Nur überfällige") @Nullable
        Boolean overdue,

        @Parameter(description = "Nur selbst übernommene") @Nullable
        Boolean mine,

        @Parameter(description = "Reihenfolge") InboxFilter.@Nullable Order order) {

    InboxFilter filter() {
        return new InboxFilter(
                role,
                text,
                Boolean.TRUE.equals(overdue),
                Boolean.TRUE.equals(mine),
                order == null ? InboxFilter.Order.OLDEST_FIRST : order);
    }
}
