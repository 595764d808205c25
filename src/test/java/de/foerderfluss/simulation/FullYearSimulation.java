package de.foerderfluss.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Three hundred applications through three budget years: {@code ./mvnw -Dtest=FullYearSimulation test}. Its name keeps it out of every
 * other run; {@link SimulationIT} is its short form.
 */
@OfficeTest
class FullYearSimulation {

    @Autowired
    ApplicationContext office;

    @ParameterizedTest
    @ValueSource(longs = 2_026)
    void keepsBooksAndRecordsInOrder(long seed) {
        Map<String, Integer> done = new SimulatedYears(office, seed, 300).run();

        assertThat(done.get("Antrag stellen")).isEqualTo(300);
    }
}
