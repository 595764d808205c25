package de.foerderfluss.form;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the raw value of one field. */
final class FieldValue {

    private static final Set<String> TICKED = Set.of("true", "on");

    private FieldValue() {}

    static Reading read(FormField field, @Nullable Object raw, FormContext context) {
        if (field.kind() == FieldKind.CHECKBOX) {
            return checkbox(field, raw);
        }
        if (raw == null || isBlank(raw)) {
            return field.required() ? new Reading.Refusal(missing(field)) : Reading.NOTHING;
        }
        if (raw instanceof Iban && field.kind() == FieldKind.IBAN
                || raw instanceof MunicipalityKey && field.kind() == FieldKind.MUNICIPALITY) {
            return new Reading.Value(raw);
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> TextValue.read(field, raw);
            case IBAN -> iban(raw);
            case MUNICIPALITY -> municipality(raw);
            case MONEY, NUMBER -> NumberValue.read(field, raw);
            case DATE -> DateValue.read(field, raw, context.today());
            case SELECT, RADIO -> ChoiceValue.one(raw, context.optionsOf(field));
            case CHECKLIST -> ChoiceValue.several(raw, context.optionsOf(field));
            case CHECKBOX -> throw new IllegalStateException("Read above");
        };
    }

    /** Whether nothing was entered. */
    static boolean isBlank(@Nullable Object raw) {
        return raw == null
                || raw instanceof String text && text.isBlank()
                || raw instanceof List<?> list && list.isEmpty()
                || Boolean.FALSE.equals(raw);
    }

    /** The value as FEEL compares it. */
    static Object forConditions(Object value) {
        if (value instanceof Money money) {
            return money.euros();
        }
        return value instanceof Iban || value instanceof MunicipalityKey ? value.toString() : value;
    }

    private static Reading checkbox(FormField field, @Nullable Object raw) {
        boolean ticked = Boolean.TRUE.equals(raw) || raw instanceof String text && TICKED.contains(text);
        if (!ticked && !isBlank(raw) && !"false".equals(raw)) {
            return new Reading.Refusal("„%s“ kann nur angekreuzt sein oder nicht.");
        }
        return field.required() && !ticked ? new Reading.Refusal(missing(field)) : new Reading.Value(ticked);
    }

    private static Reading iban(Object raw) {
        return raw instanceof String text && text.length() <= 60
                ? Iban.parse(text).<Reading>map(Reading.Value::new).orElse(notAnIban())
                : notAnIban();
    }

    private static Reading notAnIban() {
        return new Reading.Refusal(
                "„%s“ ist keine gültige IBAN. Eine deutsche IBAN hat 22 Stellen und beginnt mit DE; bitte prüfen Sie sie auf Zahlendreher.");
    }

    private static Reading municipality(Object raw) {
        return raw instanceof String text && text.length() <= 60
                ? MunicipalityKey.parse(text).<Reading>map(Reading.Value::new).orElse(notAKey())
                : notAKey();
    }

    private static Reading notAKey() {
        return new Reading.Refusal(
                "„%s“ ist kein Amtlicher Gemeindeschlüssel. Er hat 8 Ziffern, zum Beispiel 16051000 für Erfurt.");
    }

    private static String missing(FormField field) {
        return switch (field.kind()) {
            case SELECT, RADIO, CHECKLIST -> "Bitte wählen Sie bei „%s“ etwas aus.";
            case CHECKBOX -> "Bitte bestätigen Sie „%s“.";
            default -> "Bitte füllen Sie „%s“ aus.";
        };
    }
}
