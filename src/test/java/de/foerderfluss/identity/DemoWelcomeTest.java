package de.foerderfluss.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class DemoWelcomeTest {

    @Test
    void saysWhereTheOfficeIsAndWhoCanSignIn() {
        String text = DemoWelcome.text(
                new MockEnvironment().withProperty("local.server.port", "18080"),
                List.of(new DemoAccess.Login("sachbearbeitung", "demo", "Petra Lindner", "Sachbearbeitung")));

        assertThat(text)
                .contains("http://localhost:18080/", "„demo“", "sachbearbeitung", "Sachbearbeitung", "Petra Lindner");
    }
}
