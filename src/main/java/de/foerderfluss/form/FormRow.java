package de.foerderfluss.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The checked values of one filled row.
 *
 * @param index where it stood in the input, counted from 0 with the blank rows, as in {@link FormError#path}
 */
public record FormRow(int index, Map<String, Object> values) implements FormValues {

    public FormRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
