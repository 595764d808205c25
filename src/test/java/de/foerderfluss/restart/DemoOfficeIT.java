package de.foerderfluss.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start of a stranger: the demonstration office tells its cases, once. */
class DemoOfficeIT {

    @TempDir
    Path folder;

    @Test
    void tellsItsCasesOnceAndKeepsThemOverARestart() throws Exception {
        int port = OfficeProcess.freePort();
        String first;
        try (OfficeProcess office =
                OfficeProcess.start(folder.resolve("data"), port, "--foerderfluss.demo.cases=true")) {
            first = cases(office);
        }

        try (OfficeProcess again =
                OfficeProcess.start(folder.resolve("data"), port, "--foerderfluss.demo.cases=true")) {
            assertThat(cases(again)).isEqualTo(first);
        }
        assertThat(first)
                .contains("\"EGOV-2023-00001\"", "Digitale Agenda der Stadt", "Gemeinsame Schnittstellenplattform");
    }

    private static String cases(OfficeProcess office) throws Exception {
        String clerk = Base64.getEncoder().encodeToString("sachbearbeitung:demo".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                office.send(office.request("/api/v1/cases?size=50").header("Authorization", "Basic " + clerk));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
