package de.foerderfluss.operation;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the house, so that tests can move time and every local date is a day in Germany. */
@Configuration(proxyBeanMethods = false)
class OfficeClock {

    /** Where a day begins and ends for every deadline of the office. */
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
