package de.foerderfluss.closure;

import java.time.LocalDate;

/**
 * A change as it is reported.
 *
 * @param since from which day on
 * @param message 1 to 4000 characters
 */
public record NewChange(ChangeKind kind, LocalDate since, String message) {

    public NewChange {
        message = message.replace('\u0000', ' ').strip();
    }
}
