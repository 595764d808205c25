package de.foerderfluss.api;

import de.foerderfluss.calendar.FollowUpFilter;
import de.foerderfluss.calendar.FollowUpFilter.Order;
import de.foerderfluss.calendar.FollowUpFilter.Span;
import de.foerderfluss.calendar.FollowUpFilter.Whose;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list of follow-ups is narrowed to. */
record FollowUpQuery(
        @Parameter(description = "Welche Tage; ohne Angabe heute und überfällig") @Nullable
        Span span,

        @Parameter(description = "Für wen; ohne Angabe alle") @Nullable
        Whose whose,

        @Parameter(description = "Teil von Aktenzeichen oder Vermerk") @Nullable
        String text,

        @Parameter(description = "Reihenfolge") @Nullable Order order) {

    FollowUpFilter filter() {
        return new FollowUpFilter(
                span == null ? Span.DUE : span,
                whose == null ? Whose.ALL : whose,
                text,
                order == null ? Order.DUE_FIRST : order);
    }
}
