package de.foerderfluss.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Which follow-ups to show, and in which order; an empty part does not narrow the list.
 *
 * @param text part of the reference or the note
 */
public record FollowUpFilter(
        Span span, Whose whose, @Nullable String text, Order order) {

    public static final FollowUpFilter DUE = new FollowUpFilter(Span.DUE, Whose.ALL, null, Order.DUE_FIRST);

    /** Which days. */
    public enum Span {
        DUE("heute und überfällig", "ended_at is null and due_on <= :today"),
        TODAY("heute", "ended_at is null and due_on = :today"),
        OVERDUE("überfällig", "ended_at is null and due_on < :today"),
        COMING("kommende", "ended_at is null and due_on > :today"),
        OPEN("alle offenen", "ended_at is null"),
        ENDED("erledigte", "ended_at is not null");

        private final String germanName;
        private final String sql;

        Span(String germanName, String sql) {
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

    /** For whom. */
    public enum Whose {
        ALL("alle", "true"),
        /** What the head of unit is to see: by rule, or because it is overdue. */
        ESCALATED("für die Referatsleitung", "(escalated or ended_at is null and due_on < :today)"),
        MINE("von mir gesetzte", "set_by = :me"),
        /** Set by absent people whose deputy the actor is. */
        DEPUTY("in Vertretung", "set_by = any (:represented)");

        private final String germanName;
        private final String sql;

        Whose(String germanName, String sql) {
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

    /** The order of the list; equal ones by number. */
    public enum Order {
        DUE_FIRST("dringendste zuerst", "due_on"),
        LATEST_FIRST("späteste zuerst", "due_on desc"),
        BY_CASE("nach Aktenzeichen", "case_reference, due_on");

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
