package de.foerderfluss.portal;

import de.foerderfluss.form.FormRows;
import de.foerderfluss.form.FormSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button of the form asks for besides sending it: {@code refresh}, {@code add:costItems} or {@code remove:costItems:2}.
 * Nothing is checked or stored; the page shows the changed input again.
 */
public final class FormAction {

    private static final Pattern ADD = Pattern.compile("add:(\\w{1,60})");
    private static final Pattern REMOVE = Pattern.compile("remove:(\\w{1,60}):(\\d{1,4})");

    private FormAction() {}

    /** The changed input if the action only edits the form; empty if it is one of the page's own, such as saving. */
    public static Optional<Map<String, Object>> apply(FormSchema form, Map<String, Object> input, String action) {
        if (action.equals("refresh")) {
            return Optional.of(input);
        }
        Matcher add = ADD.matcher(action);
        if (add.matches()) {
            return list(form, add.group(1)).map(list -> added(list, input));
        }
        Matcher remove = REMOVE.matcher(action);
        return remove.matches()
                ? list(form, remove.group(1)).map(list -> removed(list, input, Integer.parseInt(remove.group(2))))
                : Optional.empty();
    }

    private static Optional<FormRows> list(FormSchema form, String key) {
        return form.lists().stream()
                .filter(list -> list.growing() && list.key().equals(key))
                .findFirst();
    }

    private static Map<String, Object> added(FormRows list, Map<String, Object> input) {
        List<Object> rows = rows(list, input);
        if (rows.isEmpty()) {
            for (int shown = 0; shown < list.shownRows(); shown++) {
                rows.add(Map.of());
            }
        }
        if (rows.size() < list.maximum()) {
            rows.add(Map.of());
        }
        return with(list, input, rows);
    }

    private static Map<String, Object> removed(FormRows list, Map<String, Object> input, int index) {
        List<Object> rows = rows(list, input);
        if (index < rows.size()) {
            rows.remove(index);
        }
        return with(list, input, rows);
    }

    private static List<Object> rows(FormRows list, Map<String, Object> input) {
        return input.get(list.key()) instanceof List<?> rows ? new ArrayList<>(rows) : new ArrayList<>();
    }

    private static Map<String, Object> with(FormRows list, Map<String, Object> input, List<Object> rows) {
        Map<String, Object> changed = new LinkedHashMap<>(input);
        changed.put(list.key(), rows);
        return changed;
    }
}
