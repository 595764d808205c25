package de.foerderfluss.budget;

import de.foerderfluss.shared.Money;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** Reads what came from outside for the books, and refuses in German what it cannot mean. */
public final class BudgetInput {

    private static final int LONGEST_REASON = 500;
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2099;

    private BudgetInput() {}

    public static BudgetLineCode line(String text) {
        return BudgetLineCode.parse(text)
                .orElseThrow(() -> new InvalidBudgetInput("", "Diesen Haushaltstitel gibt es nicht."));
    }

    public static int year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidBudgetInput(
                    "", "Das Haushaltsjahr muss zwischen %d und %d liegen.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }

    /** Never zero. */
    public static Money amount(String text) {
        return Money.parseGerman(text)
                .filter(amount -> !amount.isZero())
                .orElseThrow(
                        () -> new InvalidBudgetInput(
                                "amount",
                                "Der Betrag ist keine Zahl. Schreiben Sie zum Beispiel 1.250,50 oder, um den Ansatz zu kürzen, -1.250,50."));
    }

    public static AppropriationKind kind(String name) {
        return Arrays.stream(AppropriationKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidBudgetInput("kind", "Bitte wählen Sie die Art der Mittel."));
    }

    public static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAKey) {
            throw new InvalidBudgetInput("", "Die Seite ist unvollständig angekommen. Bitte laden Sie sie neu.");
        }
    }

    public static String reason(String text) {
        String reason = text.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new InvalidBudgetInput(
                    "reason", "Bitte geben Sie einen Grund an (höchstens %d Zeichen).".formatted(LONGEST_REASON));
        }
        return reason;
    }

    /** The key is given out with the page, so that a form sent twice is booked once. */
    public static BudgetStep step(String act, UUID key) {
        return new BudgetStep(act + ":" + key.toString().toUpperCase(Locale.ROOT));
    }
}
