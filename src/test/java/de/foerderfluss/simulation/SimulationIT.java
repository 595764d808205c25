package de.foerderfluss.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The short form of {@link FullYearSimulation}. */
@OfficeTest
class SimulationIT {

    @Autowired
    ApplicationContext office;

    @AfterEach
    void standStill() {
        office.getBean(TestClock.class).reset();
    }

    @Test
    void keepsBooksAndRecordsInOrderThroughThreeBudgetYears() {
        Map<String, Integer> done = new SimulatedYears(office, 20_261_125, 24).run();

        assertThat(done).containsKeys("Bescheid abrufen", "Mittel abrufen", "Zahlungslauf", "Ausgabereste übertragen");
    }
}
