package de.foerderfluss.portal;

import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows a breach that no page has shown beside its fields: its German sentence, the right status and the way back. */
@ControllerAdvice(basePackageClasses = PortalErrors.class)
class PortalErrors {

    @ExceptionHandler(Breach.class)
    ModelAndView breach(Breach breach, HttpServletRequest request) {
        HttpStatus status = BreachStatus.of(breach);
        ModelAndView page = new ModelAndView("error", Map.of("status", status.value(), "breach", breach.getMessage()));
        page.setStatus(status);
        page.addObject("back", back(request.getHeader("Referer")));
        return page;
    }

    /** Only the path of the page the person came from: what another site claims to be is not followed. */
    private static @Nullable String back(@Nullable String referer) {
        if (referer == null) {
            return null;
        }
        try {
            String path = URI.create(referer).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? null : path;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
