package de.foerderfluss.recovery;

import static java.util.stream.Collectors.joining;

import de.foerderfluss.shared.Money;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of recovery that are kept as rows with source and mark (Rechenwerte). */
public enum RecoveryKey {
    INTEREST_MARGIN("Zinsen auf die Erstattung: Prozentpunkte über dem Basiszinssatz", Kind.POINTS),
    DAY_COUNT("Zinsmethode", Kind.DAY_COUNT),
    LATE_USE_MONTHS("Alsbaldige Verwendung: Monate ab der Auszahlung", Kind.NUMBER),
    LATE_USE_FROM("Beginn der Zinsen bei nicht alsbaldiger Verwendung", Kind.LATE_USE_FROM),
    MINOR_AMOUNT("Bagatellgrenze: Forderungen darunter werden nicht erhoben", Kind.MONEY),
    PAYMENT_DAYS("Zahlungsfrist in Tagen", Kind.NUMBER),
    DEFERRAL_MARGIN("Stundungszinsen: Prozentpunkte über dem Basiszinssatz", Kind.POINTS),
    ALLOCATION("Verrechnung von Teilzahlungen", Kind.ALLOCATION),
    LIMITATION_YEARS(
            "Verjährung der Zinsen: Jahre nach dem Schluss des Jahres, in dem sie entstanden sind", Kind.NUMBER),
    DUNNING_DAYS("Mahnung: Tage nach der Fälligkeit", Kind.NUMBER);

    /** What a figure may be. */
    enum Kind {
        POINTS("Prozentpunkte zwischen 0 und 20, zum Beispiel 5,00"),
        MONEY("ein Betrag ab 0 Euro, zum Beispiel 31,00"),
        NUMBER("eine ganze Zahl zwischen 1 und 365"),
        DAY_COUNT(choices(DayCount.values())),
        LATE_USE_FROM(choices(LateUse.Start.values())),
        ALLOCATION(choices(Allocation.values()));

        private final String expectation;

        Kind(String expectation) {
            this.expectation = expectation;
        }

        private static String choices(Enum<?>[] values) {
            return Stream.of(values).map(Enum::name).collect(joining(", ", "eines von ", ""));
        }
    }

    private static final int HIGHEST_MARGIN = 2000;

    private final String germanName;
    private final Kind kind;

    RecoveryKey(String germanName, Kind kind) {
        this.germanName = germanName;
        this.kind = kind;
    }

    public String germanName() {
        return germanName;
    }

    /** What is expected, in German. */
    public String expectation() {
        return kind.expectation;
    }

    /** Reads what a person typed; empty if it is no such figure. The text returned is the one that is stored. */
    Optional<String> stored(String typed) {
        String text = typed.strip();
        return switch (kind) {
            case POINTS ->
                InterestRate.parse(text)
                        .filter(rate -> rate.basisPoints() >= 0 && rate.basisPoints() <= HIGHEST_MARGIN)
                        .map(rate -> rate.percent().toPlainString());
            case MONEY ->
                Money.parseGerman(text)
                        .filter(amount -> !amount.isNegative())
                        .map(amount -> amount.euros().toPlainString());
            case NUMBER -> Optional.of(text).filter(digits -> digits.matches("[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-5]"));
            case DAY_COUNT -> choice(DayCount.values(), text);
            case LATE_USE_FROM -> choice(LateUse.Start.values(), text);
            case ALLOCATION -> choice(Allocation.values(), text);
        };
    }

    /** The stored figure as Germans write it. */
    String german(String stored) {
        Function<String, InterestRate> rate = text -> InterestRate.parse(text).orElseThrow();
        return switch (kind) {
            case POINTS -> rate.apply(stored).germanDigits() + " Prozentpunkte";
            case MONEY ->
                Money.parseGerman(stored.replace('.', ',')).orElseThrow().german();
            case NUMBER -> stored;
            case DAY_COUNT -> DayCount.valueOf(stored).germanName();
            case LATE_USE_FROM -> LateUse.Start.valueOf(stored).germanName();
            case ALLOCATION -> Allocation.valueOf(stored).germanName();
        };
    }

    private static Optional<String> choice(Enum<?>[] values, String text) {
        return Stream.of(values).map(Enum::name).filter(text::equals).findFirst();
    }
}
