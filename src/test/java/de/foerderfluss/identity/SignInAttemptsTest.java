package de.foerderfluss.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private final TestClock clock = new TestClock();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void pausesAfterTheTenthFailureOnly() {
        fail(9);
        assertThat(attempts.areExhausted("amt")).isFalse();

        fail(1);
        assertThat(attempts.areExhausted("amt")).isTrue();
        assertThat(attempts.areExhausted("leitung")).isFalse();
    }

    @Test
    void startsAnewFifteenMinutesAfterTheLastFailure() {
        fail(10);
        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(attempts.areExhausted("amt")).isTrue();

        clock.advance(Duration.ofSeconds(1));
        assertThat(attempts.areExhausted("amt")).isFalse();
        fail(9);
        assertThat(attempts.areExhausted("amt")).isFalse();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail(9);
        attempts.succeeded("amt");
        fail(9);

        assertThat(attempts.areExhausted("amt")).isFalse();
    }

    @Test
    void staysBoundedWhateverNamesAreTried() {
        fail(10);
        for (int name = 0; name < 10_000; name++) {
            attempts.failed("name" + name);
        }

        assertThat(attempts.areExhausted("amt")).isFalse();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            attempts.failed("amt");
        }
    }
}
