package de.foerderfluss.calendar;

/** How Germans count days and months in a sentence, in the nominative. */
final class GermanCount {

    private GermanCount() {}

    /** {@code 1 Monat}, {@code 60 Monate}. */
    static String months(int count) {
        return count == 1 ? "1 Monat" : count + " Monate";
    }

    /** {@code 1 Jahr}, {@code 3 Jahre}. */
    static String years(int count) {
        return count == 1 ? "1 Jahr" : count + " Jahre";
    }

    /** {@code 1 Tag}, {@code 30 Tage}. */
    static String days(int count) {
        return count == 1 ? "1 Tag" : count + " Tage";
    }
}
