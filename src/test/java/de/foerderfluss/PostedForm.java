package de.foerderfluss;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the input of a form, as tests write it, into the parameters that a browser posts. */
public final class PostedForm {

    private PostedForm() {}

    /** The parameters with the button that was pressed. */
    public static Map<String, Object> of(Map<String, ?> input, String action) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("action", action);
        input.forEach((key, value) -> {
            if (value instanceof List<?> rows && rows.stream().allMatch(Map.class::isInstance)) {
                for (int index = 0; index < rows.size(); index++) {
                    String row = key + "[" + index + "].";
                    ((Map<?, ?>) rows.get(index)).forEach((column, cell) -> parameters.put(row + column, cell));
                }
            } else {
                parameters.put(key, value);
            }
        });
        return parameters;
    }
}
