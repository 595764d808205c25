package de.foerderfluss.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {

    @TempDir
    Path folder;

    @Test
    void opensAgainOverTheDataOfAKilledOffice() throws Exception {
        int port = OfficeProcess.freePort();
        OfficeProcess killed = OfficeProcess.start(folder.resolve("data"), port, "--foerderfluss.demo.cases=false");
        killed.kill();

        try (OfficeProcess again =
                OfficeProcess.start(folder.resolve("data"), port, "--foerderfluss.demo.cases=false")) {
            assertThat(again.send(again.request("/actuator/health")).body()).contains("UP");
        }
    }
}
