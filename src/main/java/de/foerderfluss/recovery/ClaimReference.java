package de.foerderfluss.recovery;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The payment reference (Kassenzeichen) of a claim: 9, year 2, case 5, claim 3 and check digits 2 (ISO 7064, MOD 97-10). Payments out have
 * references of another length, so that none is taken for the other.
 */
final class ClaimReference {

    private static final int MODULUS = 97;
    private static final int LENGTH = 13;
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[\\s./-]+(?=\\d)");

    private ClaimReference() {}

    static String of(ClaimId id) {
        String reference = id.reference().text();
        String number = "9" + reference.substring(7, 9) + reference.substring(10)
                + String.format(Locale.ROOT, "%03d", id.number());
        long check = MODULUS + 1 - Long.parseLong(number + "00") % MODULUS;
        return number + String.format(Locale.ROOT, "%02d", check);
    }

    /** Whatever in the text could be such a reference, its check digits right, as people write it with or without gaps. */
    static List<String> candidates(String remittance) {
        String digits = SEPARATOR.matcher(remittance).replaceAll("");
        return IntStream.rangeClosed(0, digits.length() - LENGTH)
                .mapToObj(start -> digits.substring(start, start + LENGTH))
                .filter(part -> part.matches("9\\d{12}") && Long.parseLong(part) % MODULUS == 1)
                .distinct()
                .toList();
    }
}
