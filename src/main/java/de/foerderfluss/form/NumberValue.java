package de.foerderfluss.form;

import de.foerderfluss.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers and amounts: JSON numbers, or text as Germans write it. */
final class NumberValue {

    private static final int LONGEST_TEXT = 40;
    private static final int MOST_DIGITS = 18;
    private static final Pattern GERMAN = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,15})(,\\d{1,10})?");

    private NumberValue() {}

    static Reading read(FormField field, Object raw) {
        boolean money = field.kind() == FieldKind.MONEY;
        Optional<BigDecimal> number = raw instanceof String text ? parse(text, money) : convert(raw);
        if (number.isEmpty()) {
            return new Reading.Refusal(notANumber(field));
        }
        BigDecimal value = number.get();
        String problem = problem(field.limits(), value, money);
        if (!problem.isEmpty()) {
            return new Reading.Refusal(problem);
        }
        return new Reading.Value(typed(field, value));
    }

    private static Object typed(FormField field, BigDecimal value) {
        if (field.kind() == FieldKind.MONEY) {
            return Money.ofCents(value.movePointRight(2).longValueExact());
        }
        return field.limits().decimalDigits() == 0 ? (Object) value.intValueExact() : value;
    }

    private static Optional<BigDecimal> parse(String text, boolean money) {
        String bare = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        if (bare.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        if (money) {
            return Money.parseGerman(bare).map(Money::euros);
        }
        return GERMAN.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    /** Numbers of JSON, whose exponent may be absurd, and values that have been read before. */
    private static Optional<BigDecimal> convert(Object raw) {
        if (raw instanceof Money money) {
            return Optional.of(money.euros());
        }
        if (!(raw instanceof Number) || raw instanceof Double d && !Double.isFinite(d)) {
            return Optional.empty();
        }
        if (raw instanceof Float f && !Float.isFinite(f)) {
            return Optional.empty();
        }
        BigDecimal number = raw instanceof BigDecimal decimal ? decimal : new BigDecimal(raw.toString());
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        boolean sane = number.precision() <= LONGEST_TEXT
                && Math.abs((long) number.scale()) <= LONGEST_TEXT
                && number.precision() - number.scale() <= MOST_DIGITS;
        return sane ? Optional.of(number) : Optional.empty();
    }

    private static String problem(FieldLimits limits, BigDecimal value, boolean money) {
        if (value.stripTrailingZeros().scale() > limits.decimalDigits()) {
            return limits.decimalDigits() == 0
                    ? "„%s“ muss eine ganze Zahl sein."
                    : "„%s“ darf höchstens " + limits.decimalDigits() + " Stellen nach dem Komma haben.";
        }
        BigDecimal widest = money ? BigDecimal.valueOf(Money.LIMIT_CENTS, 2) : BigDecimal.valueOf(Integer.MAX_VALUE);
        BigDecimal max = limits.max().orElse(widest).min(widest);
        BigDecimal min = limits.min().orElse(widest.negate()).max(widest.negate());
        if (value.compareTo(max) > 0) {
            return "„%s“ darf höchstens " + german(max, money) + " sein.";
        }
        return value.compareTo(min) < 0 ? "„%s“ muss mindestens " + german(min, money) + " sein." : "";
    }

    private static String german(BigDecimal bound, boolean money) {
        return money
                ? Money.ofCents(bound.movePointRight(2).longValueExact()).german()
                : bound.toPlainString().replace('.', ',');
    }

    private static String notANumber(FormField field) {
        if (field.kind() == FieldKind.MONEY) {
            return "„%s“ ist kein Betrag. Bitte schreiben Sie ihn in Euro, zum Beispiel 1.250,50.";
        }
        return field.limits().decimalDigits() == 0
                ? "„%s“ muss eine ganze Zahl sein."
                : "„%s“ ist keine Zahl. Bitte schreiben Sie sie zum Beispiel so: 12,5.";
    }
}
