package de.foerderfluss.guideline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version as it is stored.
 *
 * @param base the version over which this one lies as a restriction
 */
record VersionRow(String code, @Nullable String base, String germanName) {

    /** The version itself and what it lies over: where its values are looked for, in this order. */
    List<String> chain() {
        return base == null ? List.of(code) : List.of(code, base);
    }

    /** Where its funding objects stand. */
    String objectsFrom() {
        return base == null ? code : base;
    }
}
