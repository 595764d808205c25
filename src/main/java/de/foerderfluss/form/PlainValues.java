package de.foerderfluss.form;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns typed values into those that JSON knows. */
final class PlainValues {

    private PlainValues() {}

    static Map<String, Object> of(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Money money) {
            return money.euros();
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof Iban iban) {
            return iban.compact();
        }
        if (value instanceof MunicipalityKey key) {
            return key.ags();
        }
        if (value instanceof FormRow row) {
            return of(row.values());
        }
        return value instanceof List<?> list
                ? list.stream().map(PlainValues::plain).toList()
                : value;
    }
}
