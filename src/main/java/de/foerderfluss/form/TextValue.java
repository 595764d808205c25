package de.foerderfluss.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads text and refuses what neither the database nor a notice could hold. */
final class TextValue {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[\\p{L}\\d.-]{1,180}\\.\\p{L}{2,24}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()/-]{5,30}");

    private TextValue() {}

    static Reading read(FormField field, Object raw) {
        if (!(raw instanceof String text)) {
            return new Reading.Refusal("„%s“ muss ein Text sein.");
        }
        String clean = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
        String value = field.kind() == FieldKind.TEXT ? clean.replace('\n', ' ') : clean;
        String problem = problem(field.limits(), value);
        return problem.isEmpty() ? new Reading.Value(value) : new Reading.Refusal(problem);
    }

    private static String problem(FieldLimits limits, String value) {
        if (value.codePoints().anyMatch(TextValue::isUnprintable)) {
            return "„%s“ enthält unsichtbare Steuerzeichen. Bitte geben Sie den Text von Hand ein.";
        }
        if (value.length() > limits.maxLength()) {
            return "„%s“ ist zu lang: höchstens " + limits.maxLength() + " Zeichen, es sind " + value.length() + ".";
        }
        if (value.length() < limits.minLength()) {
            return "„%s“ ist zu kurz: mindestens " + limits.minLength() + " Zeichen.";
        }
        if (limits.pattern().filter(pattern -> !pattern.matcher(value).find()).isPresent()) {
            return limits.patternMessage().isEmpty() ? "„%s“ hat nicht die erwartete Form." : limits.patternMessage();
        }
        return switch (limits.validation()) {
            case "email" ->
                EMAIL.matcher(value).matches()
                        ? ""
                        : "„%s“ ist keine E-Mail-Adresse. Sie sieht zum Beispiel so aus: name@gemeinde.de.";
            case "phone" ->
                PHONE.matcher(value).matches()
                        ? ""
                        : "„%s“ ist keine Telefonnummer. Sie sieht zum Beispiel so aus: 0361 1234567.";
            default -> "";
        };
    }

    /** Control characters, halves of surrogate pairs, and marks that turn the direction of the text and so hide what it says. */
    private static boolean isUnprintable(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean half = Character.getType(point) == Character.SURROGATE;
        boolean direction = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE;
        return control || half || direction || nonCharacter;
    }
}
