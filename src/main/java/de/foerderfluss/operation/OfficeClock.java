package de.foerderfluss.operation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs up the clock of the house. */
@Configuration(proxyBeanMethods = false)
class OfficeClock {

    @Bean
    HouseClock clock() {
        return new HouseClock();
    }
}
