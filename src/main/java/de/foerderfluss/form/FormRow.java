package de.foerderfluss.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The checked values of one filled row. */
public record FormRow(Map<String, Object> values) implements FormValues {

    public FormRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
