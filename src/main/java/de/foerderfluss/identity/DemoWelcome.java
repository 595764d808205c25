package de.foerderfluss.identity;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in the log where a demonstration office has opened and who can sign in there. */
@Component
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private final DemoAccess access;

    DemoWelcome(DemoAccess access) {
        this.access = access;
    }

    @EventListener
    void greet(ApplicationReadyEvent opened) {
        List<DemoAccess.Login> logins = access.logins();
        if (!logins.isEmpty()) {
            LOG.info("\n\n{}\n", text(opened.getApplicationContext().getEnvironment(), logins));
        }
    }

    static String text(Environment environment, List<DemoAccess.Login> logins) {
        String address = "http://localhost:" + environment.getProperty("local.server.port", "8080") + "/";
        String people = logins.stream()
                .map(login -> "    %-20s %-22s %s".formatted(login.username(), login.role(), login.name()))
                .collect(Collectors.joining("\n"));
        return "  Förderfluss ist geöffnet: %s\n  Anmeldung mit dem Kennwort „%s“ als:\n%s"
                .formatted(address, DemoPerson.PASSWORD, people);
    }
}
