package de.foerderfluss.guideline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new value for the guideline, as somebody proposes it.
 *
 * @param object code of the funding object, null if the value holds for all
 * @param revision of the row that the person has seen, 0 if there was none for this object yet
 * @param value as typed
 * @param source where it stands
 * @param verified whether it was read in the official text
 * @param validFrom first day on which it is to be used
 */
public record ParameterChange(
        String version,
        @Nullable String object,
        ParameterKey key,
        int revision,
        String value,
        String source,
        boolean verified,
        LocalDate validFrom) {}
