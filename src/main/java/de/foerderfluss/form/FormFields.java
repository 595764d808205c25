package de.foerderfluss.form;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Between posted parameters such as {@code costItems[0].amount} and the nested input that {@link FormCheck} takes. What was typed
 * stays text as it was typed, so that a page can show it again.
 */
public final class FormFields {

    private static final Pattern PLACE = Pattern.compile("(\\w{1,60})\\[(\\d{1,4})]\\.(\\w{1,60})");
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private FormFields() {}

    /** The input of the form among the parameters; rows keep their order, gaps between their numbers close. */
    public static Map<String, Object> fromParameters(FormSchema form, Map<String, String[]> parameters) {
        Map<String, Object> input = new LinkedHashMap<>();
        form.fields().forEach(field -> put(input, field, parameters.get(field.key())));
        for (FormRows list : form.lists()) {
            List<Map<String, Object>> rows = rows(list, parameters);
            if (!rows.isEmpty()) {
                input.put(list.key(), rows);
            }
        }
        return input;
    }

    private static List<Map<String, Object>> rows(FormRows list, Map<String, String[]> parameters) {
        TreeMap<Integer, Map<String, Object>> rows = new TreeMap<>();
        parameters.forEach((name, values) -> {
            Matcher place = PLACE.matcher(name);
            if (place.matches() && place.group(1).equals(list.key())) {
                Map<String, Object> row =
                        rows.computeIfAbsent(Integer.valueOf(place.group(2)), index -> new LinkedHashMap<>());
                list.fields().stream()
                        .filter(field -> field.key().equals(place.group(3)))
                        .forEach(field -> put(row, field, values));
            }
        });
        return new ArrayList<>(rows.values());
    }

    private static void put(Map<String, Object> into, FormField field, String @Nullable [] values) {
        if (values != null && values.length > 0) {
            into.put(field.key(), field.kind() == FieldKind.CHECKLIST ? List.copyOf(Arrays.asList(values)) : values[0]);
        }
    }

    /** What stands in the input field for a raw or typed value: amounts and days in German, anything typed as it was typed. */
    public static String shown(FormField field, @Nullable Object value) {
        if (value instanceof String text) {
            return field.kind() == FieldKind.DATE
                    ? DateValue.parse(text).map(GERMAN_DAY::format).orElse(text)
                    : text;
        }
        if (value instanceof Money money) {
            return money.germanDigits();
        }
        if (value instanceof Number && NumberValue.read(field, value) instanceof Reading.Value read) {
            return read.value() instanceof Money money ? money.germanDigits() : germanNumber(read.value());
        }
        if (value instanceof LocalDate day) {
            return GERMAN_DAY.format(day);
        }
        if (value instanceof Iban iban) {
            return iban.printed();
        }
        return value instanceof MunicipalityKey || value instanceof Number || value instanceof Boolean
                ? value.toString()
                : "";
    }

    private static String germanNumber(Object number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString().replace('.', ',') : number.toString();
    }
}
