package de.foerderfluss.process.inbox;

import de.foerderfluss.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which items of the worklist to show, and in which order; an empty part does not narrow the list.
 *
 * @param role one of the actor's roles
 * @param text part of the reference, the title or the municipality's name
 * @param overdue only those past their target
 * @param mine only those the actor has claimed
 */
public record InboxFilter(@Nullable Role role, @Nullable String text, boolean overdue, boolean mine, Order order) {

    public static final InboxFilter ALL = new InboxFilter(null, null, false, false, Order.OLDEST_FIRST);

    /** The order of a worklist; equal ones by reference. */
    public enum Order {
        OLDEST_FIRST("älteste zuerst", "since"),
        NEWEST_FIRST("neueste zuerst", "since desc"),
        DUE_FIRST("dringendste zuerst", "due nulls last, since"),
        BY_CASE("nach Aktenzeichen", "case_reference"),
        BY_MUNICIPALITY("nach Kommune", "municipality");

        private final String germanName;
        private final String sql;

        Order(String germanName, String sql) {
            this.germanName = germanName;
            this.sql = sql;
        }

        public String germanName() {
            return germanName;
        }

        String sql() {
            return sql;
        }
    }
}
