package de.foerderfluss.payment.sepa;

import de.foerderfluss.shared.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Deque;
import java.util.Iterator;

/** Reads the leaves of a bank's file. */
final class Leaf {

    private Leaf() {}

    /** Whether the innermost elements are these, the innermost last. */
    static boolean endsWith(Deque<String> path, String... names) {
        Iterator<String> innermostFirst = path.iterator();
        for (int index = names.length - 1; index >= 0; index--) {
            if (!innermostFirst.hasNext() || !innermostFirst.next().equals(names[index])) {
                return false;
            }
        }
        return true;
    }

    static Money amount(String text, int line) {
        try {
            return Money.ofCents(new BigDecimal(text).movePointRight(2).longValueExact());
        } catch (ArithmeticException | IllegalArgumentException malformed) {
            throw UnreadableAnswer.at(line, "„" + shown(text) + "“ ist kein Betrag.");
        }
    }

    /** A day, or the day of a point in time. */
    static LocalDate day(String text, int line) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException malformed) {
            throw UnreadableAnswer.at(line, "„" + shown(text) + "“ ist kein Datum.");
        }
    }

    static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
