package de.foerderfluss.operation;

import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/**
 * Says in one sentence why the office does not open, instead of a stack trace. Spring Boot then ends with exit code 1. The
 * sentences are English, since whoever reads them operates the server.
 */
@Order(0)
class StartRefusals implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return sentence(failure)
                .map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    private static Optional<String> sentence(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof DatabaseNotStarted notStarted) {
                return Optional.ofNullable(notStarted.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return Optional.of(
                        "Port %d is taken by another program: free it or choose another one with SERVER_PORT."
                                .formatted(taken.getPort()));
            }
            if (cause instanceof FlywaySqlUnableToConnectToDbException) {
                return Optional.of(
                        "The database cannot be reached: check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD and that the server runs.");
            }
            if (cause instanceof FlywayValidateException mismatch) {
                return Optional.of(
                        "The database does not belong to this version of Förderfluss (its schema is newer or was changed): start the version that wrote it, or restore a backup. Flyway says: "
                                + firstDifference(mismatch));
            }
        }
        return Optional.empty();
    }

    private static String firstDifference(FlywayValidateException mismatch) {
        return String.valueOf(mismatch.getMessage())
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("Validation failed.");
    }

    private static List<Throwable> causes(Throwable failure) {
        return java.util.stream.Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .toList();
    }
}
