package de.foerderfluss.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers whoever does not get into the API in the same form as every other error there (RFC 9457), in German. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final ProblemWriter problems;
    private final RequestRejectedHandler pages = new HttpStatusRequestRejectedHandler();

    ApiRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        boolean said = refused instanceof LockedException || refused instanceof BadCredentialsException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Foerderfluss\", charset=\"UTF-8\"");
        problems.write(
                request,
                response,
                ProblemKind.NOT_SIGNED_IN,
                said
                        ? String.valueOf(refused.getMessage())
                        : "Bitte senden Sie Benutzername und Kennwort mit jeder Anfrage (HTTP Basic).");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(
                request,
                response,
                ProblemKind.NO_ACCESS,
                "Ihr Zugang ist nicht mehr aktiv oder darf das nicht. Bitte wenden Sie sich an die Verwaltung.");
    }

    /** The firewall does not let addresses through that could mean two things; pages go their usual way. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        if (ProblemWriter.isResponsible(request)) {
            problems.write(
                    request,
                    response,
                    ProblemKind.REFUSED_REQUEST,
                    "Die Adresse oder ein Kopffeld enthält unzulässige Zeichen. Bitte prüfen Sie die Anfrage.");
        } else {
            handleAsPage(request, response, rejected);
        }
    }

    private void handleAsPage(
            HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        try {
            pages.handle(request, response, rejected);
        } catch (jakarta.servlet.ServletException failure) {
            throw new IOException(failure);
        }
    }
}
