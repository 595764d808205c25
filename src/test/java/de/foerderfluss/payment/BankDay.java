package de.foerderfluss.payment;

import java.time.LocalDate;

/** A day on which banks pay, for tests of other rooms. */
public final class BankDay {

    private BankDay() {}

    public static LocalDate onOrAfter(LocalDate day) {
        return BankDays.onOrAfter(day);
    }
}
