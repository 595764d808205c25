package de.foerderfluss.api;

import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns whatever goes wrong under {@code /api/} into a problem with a German sentence. It is a resolver and no advice, since an advice
 * of this room would not hear of addresses and methods that no controller has.
 */
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final ProblemWriter problems;

    ApiErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ProblemWriter.isResponsible(request) || response.isCommitted()) {
            return null;
        }
        try {
            answer(request, response, failure);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        if (failure instanceof Breach breach) {
            problems.write(request, response, breach);
            return;
        }
        RequestFault fault = RequestFault.of(failure).orElseGet(() -> unexpected(request, failure));
        fault.headers().forEach(response::setHeader);
        problems.write(request, response, fault.kind(), fault.detail());
    }

    private static RequestFault unexpected(HttpServletRequest request, Exception failure) {
        UUID id = UUID.randomUUID();
        LOG.error("{} {} failed, told the caller {}", request.getMethod(), request.getRequestURI(), id, failure);
        return new RequestFault(
                ProblemKind.UNEXPECTED,
                "Bei der Bearbeitung ist ein Fehler aufgetreten. Bitte versuchen Sie es später noch einmal und nennen Sie sonst der Verwaltung die Kennung %s."
                        .formatted(id));
    }
}
