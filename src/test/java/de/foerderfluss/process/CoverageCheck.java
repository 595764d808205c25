package de.foerderfluss.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Demands full coverage after a class of scenarios, unless only some of its tests were run. */
class CoverageCheck implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private long passed;

    @Override
    public void beforeAll(ExtensionContext context) {
        FlowCoverage.forget();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            passed++;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Class<?> scenarios = context.getRequiredTestClass();
        long all = Stream.of(scenarios.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
        if (passed == all) {
            for (String process : scenarios.getAnnotation(CoversProcess.class).value()) {
                assertThat(FlowCoverage.missing(process))
                        .as("flows of %s that no scenario takes", process)
                        .isEmpty();
            }
        }
    }
}
