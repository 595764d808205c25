package de.foerderfluss.shared;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Named values in one unmistakable form, for hashing: the same values always give the same text, and no two different lists of
 * values give the same one, whatever characters they contain.
 */
public final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    /** Starts with the kind of content, so that contents of different kinds never share a hash. */
    public CanonicalText(String kind) {
        line("kind", kind);
    }

    /** Adds one value, or one after the other: money in cents, all else by its {@code toString}, which must be exact. */
    public CanonicalText with(String name, @Nullable Object value) {
        return value instanceof Collection<?> several ? withAll(name, several) : line(name, value);
    }

    private CanonicalText withAll(String name, Collection<?> values) {
        line(name + ".size", values.size());
        values.forEach(value -> line(name, value));
        return this;
    }

    private CanonicalText line(String name, @Nullable Object value) {
        String content = value == null ? "" : "\"" + escaped(exact(value)) + "\"";
        text.append(name).append('=').append(content).append('\n');
        return this;
    }

    public ContentHash hash() {
        return ContentHash.of(text.toString());
    }

    private static String exact(Object value) {
        return value instanceof Money amount ? Long.toString(amount.cents()) : value.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
