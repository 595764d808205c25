package de.foerderfluss.portal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What the layout template asks for on every page, the error page among them; there it is known as {@code @frame}. */
@Component("frame")
@EnableConfigurationProperties(PageSettings.class)
public class PageFrame {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm:ss 'Uhr'");

    private final PageSettings settings;
    private final Clock clock;
    private final boolean demonstration;

    PageFrame(PageSettings settings, Clock clock, @Value("${foerderfluss.demonstration:false}") boolean demonstration) {
        this.clock = clock;
        this.settings = settings;
        this.demonstration = demonstration;
    }

    public String strip() {
        return settings.strip();
    }

    public String authority() {
        return settings.authority();
    }

    /** Whether every page must say that nothing on it has legal effect. */
    public boolean demonstration() {
        return demonstration;
    }

    /** Now, to the second, by which an operator finds an error in the log: {@code 02.03.2026, 10:00:00 Uhr}. */
    public String moment() {
        return MOMENT.format(LocalDateTime.now(clock));
    }

    public List<NavigationLink> links() {
        return settings.links();
    }
}
