package de.foerderfluss.form;

import java.util.List;
import java.util.Objects;

/** Reads what was chosen from a list and refuses what is not on it. */
final class ChoiceValue {

    private static final Reading UNKNOWN = new Reading.Refusal("Bei „%s“ steht die gewählte Angabe nicht zur Auswahl.");

    private ChoiceValue() {}

    static Reading one(Object raw, List<FormOption> options) {
        return options.stream()
                .map(FormOption::value)
                .filter(raw::equals)
                .<Reading>map(Reading.Value::new)
                .findFirst()
                .orElse(UNKNOWN);
    }

    static Reading several(Object raw, List<FormOption> options) {
        List<?> chosen = raw instanceof List<?> list ? list : List.of(raw);
        List<String> known = options.stream().map(FormOption::value).toList();
        if (chosen.size() > known.size() * 2 || !known.containsAll(chosen)) {
            return UNKNOWN;
        }
        return new Reading.Value(known.stream()
                .filter(value -> chosen.stream().anyMatch(entry -> Objects.equals(entry, value)))
                .toList());
    }
}
