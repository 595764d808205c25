package de.foerderfluss.notice;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Twelve random characters by which a paper can be checked: {@code K7QM-3RTX-9WDP}. Sixty bits: nobody guesses one. The alphabet
 * (Crockford's base 32) leaves out letters that look like figures.
 */
final class VerificationCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{12}");
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int LONGEST_INPUT = 40;

    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    static String random() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return grouped(code.toString());
    }

    /** Reads what somebody typed from paper, in any case and grouping, an O for a zero and an I or L for a one. */
    static Optional<String> parse(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        String bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(bare).matches() ? Optional.of(grouped(bare)) : Optional.empty();
    }

    private static String grouped(String bare) {
        return bare.substring(0, GROUP) + "-" + bare.substring(GROUP, 2 * GROUP) + "-" + bare.substring(2 * GROUP);
    }
}
