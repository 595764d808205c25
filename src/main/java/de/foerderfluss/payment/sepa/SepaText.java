package de.foerderfluss.payment.sepa;

import java.text.Normalizer;
import java.util.Map;

/**
 * Writes any text in the character set that every SEPA bank accepts (EPC217-08): Latin letters without marks, digits, space and
 * {@code / - ? : ( ) . , ' +}. German umlauts become two letters, other marks are dropped, anything else becomes a point.
 */
public final class SepaText {

    private static final String MARKS = "/-?:().,'+ ";
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            letter('Ä', "Ae"),
            letter('Ö', "Oe"),
            letter('Ü', "Ue"),
            letter('ä', "ae"),
            letter('ö', "oe"),
            letter('ü', "ue"),
            letter('ß', "ss"),
            letter('ẞ', "SS"),
            letter('Æ', "Ae"),
            letter('æ', "ae"),
            letter('Œ', "Oe"),
            letter('œ', "oe"),
            letter('Ø', "Oe"),
            letter('ø', "oe"),
            letter('Đ', "D"),
            letter('đ', "d"),
            letter('Ð', "D"),
            letter('ð', "d"),
            letter('Þ', "Th"),
            letter('þ', "th"),
            letter('Ł', "L"),
            letter('ł', "l"),
            letter('Ħ', "H"),
            letter('ħ', "h"),
            letter('ı', "i"),
            letter('ĸ', "k"),
            letter('Ŋ', "N"),
            letter('ŋ', "n"),
            letter('€', "EUR"),
            letter('&', "+"),
            letter('–', "-"),
            letter('—', "-"),
            letter('„', "'"),
            letter('“', "'"),
            letter('”', "'"),
            letter('’', "'"),
            letter('"', "'"),
            letter('_', "-"),
            letter(';', ","),
            letter('\u00a0', " "),
            letter('\n', " "),
            letter('\t', " "));

    private SepaText() {}

    /**
     * The text in SEPA letters, without leading slash, double slashes or doubled spaces.
     *
     * @param longest cut off after so many characters
     */
    public static String of(String text, int longest) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> plain.append(plain(point)));
        String tidy = plain.toString()
                .replaceAll("/{2,}", "/")
                .replaceAll(" {2,}", " ")
                .strip()
                .replaceAll("^[/ ]+|[/ ]+$", "");
        return tidy.length() <= longest ? tidy : tidy.substring(0, longest).strip();
    }

    private static String plain(int point) {
        if (point < 128 && (Character.isLetterOrDigit(point) || MARKS.indexOf(point) >= 0)) {
            return Character.toString(point);
        }
        String known = LETTERS.get(point);
        return known != null ? known : withoutMarks(point);
    }

    private static String withoutMarks(int point) {
        if (Character.getType(point) == Character.NON_SPACING_MARK || Character.isISOControl(point)) {
            return "";
        }
        int letter = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .codePointAt(0);
        return letter < 128 && Character.isLetterOrDigit(letter) ? Character.toString(letter) : ".";
    }

    private static Map.Entry<Integer, String> letter(char letter, String plain) {
        return Map.entry((int) letter, plain);
    }
}
