package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** Whatever is sent to the API by whomever: never a failure of ours, and every refusal says in German what is wrong. */
@OfficeTest
class ApiFuzzTest {

    private static final long SEED = 20260302;
    private static final int REQUESTS = 400;

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext office;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    private record Target(HttpMethod method, String path, JsonNode operation) {}

    @Test
    void neverFailsAndAlwaysExplains() throws Exception {
        MockMvc doors = MockMvcBuilders.webAppContextSetup(office)
                .addFilters(office.getBean(ApiGate.class))
                .apply(springSecurity())
                .build();
        JsonNode description = ApiCaller.stranger(port).get("/v3/api-docs").json();
        List<Target> targets = targets(description);
        List<String> people = Stream.of(ApiPerson.OFFICE, ApiPerson.OHRDRUF, ApiPerson.POESSNECK)
                .flatMap(List::stream)
                .toList();
        FuzzedInput input = new FuzzedInput(new Random(SEED), description, realNames());
        int understood = 0;
        for (int number = 0; number < REQUESTS; number++) {
            Target target = targets.get(number % targets.size());
            String person = people.get((number * 7 + number / targets.size()) % people.size());
            understood += send(doors, target, person, input) < 400 ? 1 : 0;
        }
        assertThat(understood).as("requests that were fulfilled").isGreaterThan(20);
    }

    private static int send(MockMvc doors, Target target, String person, FuzzedInput input) throws Exception {
        String path = input.path(target.path());
        String body = input.body(target.operation());
        MockHttpServletResponse answer = doors.perform(
                        request(target, path, body, input).with(user(person)))
                .andReturn()
                .getResponse();
        String what = "%s %s as %s: %s".formatted(target.method(), path, person, body);
        assertThat(answer.getStatus()).as(what).isLessThan(500);
        if (answer.getStatus() >= 400) {
            String problem = answer.getContentAsString(StandardCharsets.UTF_8);
            assertThat(answer.getContentType()).as(what).isEqualTo("application/problem+json");
            assertThat(new tools.jackson.databind.json.JsonMapper()
                            .readTree(problem)
                            .path("detail")
                            .asString(""))
                    .as(what)
                    .matches("(?s)[A-ZÄÖÜ„0-9].+[.:]?");
        }
        return answer.getStatus();
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(
            Target target, String path, String body, FuzzedInput input) {
        boolean multipart = !target.operation()
                .at("/requestBody/content/multipart~1form-data")
                .isMissingNode();
        AbstractMockHttpServletRequestBuilder<?> request = multipart
                ? MockMvcRequestBuilders.multipart(target.method(), path).file(input.file())
                : MockMvcRequestBuilders.request(target.method(), path)
                        .contentType(input.mediaType())
                        .content(body);
        target.operation().path("parameters").values().forEach(parameter -> {
            String name = parameter.path("name").asString();
            switch (parameter.path("in").asString()) {
                case "query" -> input.sometimes(parameter).ifPresent(value -> request.queryParam(name, value));
                case "header" -> input.header(parameter).ifPresent(value -> request.header(name, value));
                default -> {}
            }
        });
        return request;
    }

    private List<String> realNames() {
        return List.of(
                SampleApplication.submit(drafts, intake, DemoOffice.POESSNECK).text(),
                drafts.start(DemoOffice.editor(DemoOffice.POESSNECK)).id().toString(),
                drafts.start(DemoOffice.editor(DemoOffice.OHRDRUF)).id().toString());
    }

    private static List<Target> targets(JsonNode description) {
        List<Target> targets = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> targets.add(new Target(
                                HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                                path.getKey(),
                                operation.getValue()))));
        return targets;
    }
}
