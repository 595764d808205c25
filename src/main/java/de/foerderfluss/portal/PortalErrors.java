package de.foerderfluss.portal;

import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows a breach that no page has shown beside its fields: its German sentence, the right status and the way back. */
@ControllerAdvice(basePackageClasses = PortalErrors.class)
class PortalErrors {

    private final ErrorPage errorPage;

    PortalErrors(ErrorPage errorPage) {
        this.errorPage = errorPage;
    }

    @ExceptionHandler(Breach.class)
    ModelAndView breach(Breach breach, HttpServletRequest request) {
        return errorPage.of(BreachStatus.of(breach), breach.getMessage(), request);
    }
}
