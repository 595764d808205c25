package de.foerderfluss.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Says in one sentence why the profile {@code prod} does not start; Spring Boot then ends with exit code 1. */
@Order(0)
class ProductionRefusals extends AbstractFailureAnalyzer<NotReadyForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NotReadyForProduction cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
