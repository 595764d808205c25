package de.foerderfluss.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartRefusalsTest {

    private final StartRefusals refusals = new StartRefusals();

    @Test
    void namesATakenPort() {
        assertThat(sentenceFor(new IllegalStateException(new PortInUseException(8080))))
                .isEqualTo("Port 8080 is taken by another program: free it or choose another one with SERVER_PORT.");
    }

    @Test
    void saysThatTheDatabaseCouldNotBeStarted() {
        DatabaseNotStarted failure = new DatabaseNotStarted(
                new DatabaseSettings(15432, Path.of(".local/postgres")), new IllegalStateException("taken"));

        assertThat(sentenceFor(failure))
                .contains("port 15432")
                .contains(".local/postgres")
                .contains("taken");
    }

    @Test
    void refusesANewerSchema() {
        FlywayValidateException newer = new FlywayValidateException(
                new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "newer"),
                "Detected applied migration not resolved locally: 9999.");

        assertThat(sentenceFor(newer)).startsWith("The database does not belong to this version of Förderfluss");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(refusals.analyze(new IllegalStateException("something else")))
                .isNull();
    }

    private String sentenceFor(Throwable failure) {
        return Objects.requireNonNull(refusals.analyze(failure)).getDescription();
    }
}
