package de.foerderfluss.portal;

import de.foerderfluss.shared.Breach;
import org.springframework.http.HttpStatus;

/** The HTTP status that a breach is answered with. */
public final class BreachStatus {

    private BreachStatus() {}

    public static HttpStatus of(Breach breach) {
        return switch (breach.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
    }
}
