package de.foerderfluss.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The problems that no room knows of, because the request did not get so far. */
enum ProblemKind {
    UNREADABLE_BODY(HttpStatus.BAD_REQUEST, "Inhalt nicht lesbar"),
    WRONG_VALUE(HttpStatus.BAD_REQUEST, "Angabe falsch"),
    MISSING_VALUE(HttpStatus.BAD_REQUEST, "Angabe fehlt"),
    REFUSED_REQUEST(HttpStatus.BAD_REQUEST, "Anfrage nicht zulässig"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Nicht angemeldet"),
    NO_ACCESS(HttpStatus.FORBIDDEN, "Kein Zugriff"),
    UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND, "Nicht gefunden"),
    UNKNOWN_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "Methode nicht vorgesehen"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Antwortformat nicht vorgesehen"),
    OVERTAKEN(HttpStatus.CONFLICT, "Gleichzeitig bearbeitet"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Zu groß"),
    UNKNOWN_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Format nicht vorgesehen"),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "Unerwarteter Fehler");

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String type() {
        return "urn:foerderfluss:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
