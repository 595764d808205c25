package de.foerderfluss.api;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request of the API with a problem, wherever on its way it failed. */
@Component
class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Whether a request is one of the API and so is to be answered with a problem rather than a page. */
    static boolean isResponsible(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    void write(HttpServletRequest request, HttpServletResponse response, ProblemKind kind, String detail)
            throws IOException {
        write(request, response, kind.status(), kind.type(), kind.title(), detail, List.of());
    }

    void write(HttpServletRequest request, HttpServletResponse response, Breach breach) throws IOException {
        HttpStatus status = switch (breach.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
        List<FormError> errors = FormRejected.errorsIn(breach);
        write(request, response, status, type(breach), title(breach), breach.getMessage(), errors);
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String type,
            String title,
            String detail,
            List<FormError> errors)
            throws IOException {
        response.resetBuffer();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Problem problem = new Problem(type, title, status.value(), detail, request.getRequestURI(), errors);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    /** {@code StaleDraft} becomes {@code urn:foerderfluss:breach:stale-draft}. */
    private static String type(Breach breach) {
        return "urn:foerderfluss:breach:"
                + breach.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    private static String title(Breach breach) {
        return switch (breach.kind()) {
            case INVALID -> "Angaben falsch oder unvollständig";
            case CONFLICT -> "Beim jetzigen Stand nicht möglich";
            case FORBIDDEN -> "Nicht erlaubt";
            case UNKNOWN -> "Nicht gefunden";
        };
    }
}
