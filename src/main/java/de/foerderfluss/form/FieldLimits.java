package de.foerderfluss.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long, how large and of which form a value may be.
 *
 * @param minLength characters, 0 for none
 * @param maxLength characters, {@link #DEFAULT_MAX_LENGTH} unless the form says otherwise
 * @param pattern must be found in the text
 * @param patternMessage German sentence of what the pattern wants, may be empty
 * @param min smallest number or amount in euros
 * @param max largest number or amount in euros
 * @param decimalDigits digits after the comma, 0 for whole numbers
 * @param validation {@code email}, {@code phone} or empty
 * @param onlyFromToday whether a past day is refused
 */
public record FieldLimits(
        int minLength,
        int maxLength,
        Optional<Pattern> pattern,
        String patternMessage,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        int decimalDigits,
        String validation,
        boolean onlyFromToday) {

    public static final int DEFAULT_MAX_LENGTH = 10_000;
}
