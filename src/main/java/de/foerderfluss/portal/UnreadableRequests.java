package de.foerderfluss.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers people with a German page where Spring would answer with a problem description for machines: an address that leads nowhere, a
 * parameter that is missing or unreadable, a method that is not meant. The API keeps its problem descriptions.
 */
@Component
class UnreadableRequests implements HandlerExceptionResolver, Ordered {

    private static final String API = "/api/";

    private final ErrorPage errorPage;

    UnreadableRequests(ErrorPage errorPage) {
        this.errorPage = errorPage;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        HttpStatusCode status = status(failure);
        return status == null || request.getServletPath().startsWith(API) ? null : errorPage.of(status, null, request);
    }

    private static @Nullable HttpStatusCode status(Exception failure) {
        if (failure instanceof ErrorResponse refused) {
            return refused.getStatusCode();
        }
        return failure instanceof TypeMismatchException ? HttpStatus.BAD_REQUEST : null;
    }
}
