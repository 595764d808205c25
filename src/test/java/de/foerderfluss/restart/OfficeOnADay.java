package de.foerderfluss.restart;

import de.foerderfluss.Foerderfluss;
import de.foerderfluss.operation.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the office on another day: the clock of the house stands at half past nine, everything else is as always. */
public final class OfficeOnADay {

    static final String DAY = "test.day";

    private OfficeOnADay() {}

    public static void main(String[] arguments) {
        SpringApplication office = new SpringApplication(Foerderfluss.class);
        office.setMainApplicationClass(Foerderfluss.class);
        office.addInitializers(OfficeOnADay::setTheClock);
        office.run(arguments);
    }

    private static void setTheClock(ConfigurableApplicationContext context) {
        LocalDate day = context.getEnvironment().getRequiredProperty(DAY, LocalDate.class);
        Instant morning = day.atTime(LocalTime.of(9, 30))
                .atZone(ZoneId.of("Europe/Berlin"))
                .toInstant();
        context.getBeanFactory().addBeanPostProcessor(new StandingClock(morning));
    }

    private record StandingClock(Instant moment) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof HouseClock clock) {
                clock.standAt(moment);
            }
            return bean;
        }
    }
}
