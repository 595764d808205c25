package de.foerderfluss.guideline;

import de.foerderfluss.shared.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a value of the guideline may be. */
public enum ParameterKind {
    PERCENTAGE("ein Anteil zwischen 0 und 100 Prozent, zum Beispiel 66,67"),
    MONEY("ein Betrag ab 0 Euro, zum Beispiel 2.500,00"),
    DAY("ein Tag ab 2018, zum Beispiel 01.07.2024"),
    DAY_OF_YEAR("ein Tag im Jahr ohne Jahreszahl, zum Beispiel 20.11."),
    NUMBER("eine ganze Zahl zwischen 1 und 1000"),
    YES_NO("ja oder nein"),
    FINANCING("Anteilfinanzierung, Fehlbedarfsfinanzierung oder Festbetragsfinanzierung"),
    TEXT("ein Text mit höchstens 2000 Zeichen");

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("\\d{1,10}\\.\\d{1,2}");
    private static final DateTimeFormatter GERMAN_DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d.M.").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter GERMAN_DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String expectation;

    ParameterKind(String expectation) {
        this.expectation = expectation;
    }

    /** What is expected, in German. */
    public String expectation() {
        return expectation;
    }

    /** Reads what a person typed or a machine sent; empty if it is no such value. The text returned is the one that is stored. */
    Optional<String> stored(String input) {
        String text = input.strip();
        return switch (this) {
            case PERCENTAGE ->
                decimal(text.replaceAll("\\s*%$", ""))
                        .filter(number -> number.compareTo(BigDecimal.valueOf(100)) <= 0)
                        .map(number -> number.stripTrailingZeros().toPlainString());
            case MONEY -> decimal(text).map(BigDecimal::toPlainString);
            case DAY -> day(text).filter(day -> day.getYear() >= 2018).map(LocalDate::toString);
            case DAY_OF_YEAR -> dayOfYear(text).map(MonthDay::toString);
            case NUMBER -> Optional.of(text).filter(digits -> digits.matches("[1-9]\\d{0,2}|1000"));
            case YES_NO -> yesNo(text);
            case FINANCING -> financing(text);
            case TEXT -> Optional.of(text).filter(some -> !some.isEmpty() && some.length() <= 2000);
        };
    }

    private static Optional<BigDecimal> decimal(String text) {
        Optional<BigDecimal> plain = PLAIN_DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text).setScale(2))
                : Money.parseGerman(text).map(Money::euros);
        return plain.filter(number -> number.signum() >= 0);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, GERMAN_DAY));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> dayOfYear(String text) {
        try {
            return Optional.of(text.startsWith("--") ? MonthDay.parse(text) : MonthDay.parse(text, GERMAN_DAY_OF_YEAR));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> yesNo(String text) {
        return switch (text) {
            case "ja", "true" -> Optional.of("true");
            case "nein", "false" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static Optional<String> financing(String text) {
        return Stream.of(FinancingKind.values())
                .filter(kind -> kind.name().equals(text) || kind.germanName().equals(text))
                .map(Enum::name)
                .findFirst();
    }
}
