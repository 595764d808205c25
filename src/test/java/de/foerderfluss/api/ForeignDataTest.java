package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Nobody of one municipality ever sees another's data: walks every route of portal and API as every role. */
@OfficeTest
class ForeignDataTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::[^}]*)?}");

    private static final String HEARD_ON = "INTEREST:1";

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private record Route(HttpMethod method, String path) {

        boolean namesSomething() {
            return path.contains("{");
        }
    }

    @BeforeEach
    @AfterEach
    void standStill() {
        clock.reset();
    }

    @Test
    void keepsEveryRouteShutToOtherMunicipalities() throws Exception {
        String secret = "Vorhaben " + UUID.randomUUID();
        ApiJourney journey = new ApiJourney(office, port, secret)
                .funded()
                .submitted()
                .assessed()
                .decided()
                .becameFinal()
                .requestedMoney("key");
        journey.by("sachbearbeitung")
                .post(
                        journey.here("/hearings"),
                        Map.of(
                                "matter",
                                HEARD_ON,
                                "measure",
                                "Zinsen",
                                "facts",
                                secret,
                                "legalBasis",
                                "§ 49a",
                                "days",
                                14))
                .expecting(200);
        MockMvc doors = MockMvcBuilders.webAppContextSetup(office)
                .apply(springSecurity())
                .build();
        List<String> documents = journey.by("sachbearbeitung").get(journey.here("/documents")).json().values().stream()
                .map(document -> document.path("id").asString())
                .toList();
        List<Route> routes = routes();

        assertThat(routes.stream().filter(Route::namesSomething)).hasSizeGreaterThan(40);
        for (Route route : routes) {
            for (String document :
                    route.path().contains("dokumente") || route.path().contains("/documents/{id}")
                            ? documents
                            : documents.subList(0, 1)) {
                String path = filled(route.path(), journey, document);
                for (String person : ApiPerson.OHRDRUF) {
                    staysShut(route, path, visit(doors, route.method(), path, person), secret);
                }
                visitAsTheOffice(doors, route, path);
            }
        }
        visibleToItsOwn(journey, secret);
    }

    private static void staysShut(Route route, String path, MockHttpServletResponse answer, String secret)
            throws Exception {
        String what = route.method() + " " + path;
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).as(what).doesNotContain(secret);
        if (route.namesSomething()) {
            assertThat(answer.getStatus()).as(what).isBetween(400, 499);
        } else {
            assertThat(answer.getStatus()).as(what).isLessThan(500);
        }
    }

    /** Reading is free of failures for every role of the office. */
    private static void visitAsTheOffice(MockMvc doors, Route route, String path) throws Exception {
        if (route.method() == HttpMethod.GET) {
            for (String person : ApiPerson.OFFICE) {
                assertThat(visit(doors, route.method(), path, person).getStatus())
                        .as(path + " as " + person)
                        .isLessThan(500);
            }
        }
    }

    private static void visibleToItsOwn(ApiJourney journey, String secret) {
        for (String person : ApiPerson.POESSNECK) {
            JsonNode own =
                    journey.by(person).get(journey.here("")).expecting(200).json();
            assertThat(own.path("title").asString()).isEqualTo(secret);
        }
    }

    private static MockHttpServletResponse visit(MockMvc doors, HttpMethod method, String path, String person)
            throws Exception {
        var request = isUpload(path)
                ? MockMvcRequestBuilders.multipart(method, path).file("file", new byte[] {1})
                : MockMvcRequestBuilders.request(method, path);
        if (path.startsWith("/api/")) {
            request.header(SubmissionKey.HEADER, UUID.randomUUID());
            if (method != HttpMethod.GET && !isUpload(path)) {
                request.contentType(MediaType.APPLICATION_JSON).content("{\"version\": 1, \"values\": {}}");
            }
        }
        return doors.perform(request.with(user(person))).andReturn().getResponse();
    }

    private static boolean isUpload(String path) {
        return Stream.of("attachments", "supplied", "answers").anyMatch(path::contains);
    }

    /** Every route of the API, and every page of the portal; its forms are walked on their own. */
    private List<Route> routes() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(ForeignDataTest::routes)
                .filter(route -> route.path().startsWith("/api/") || route.method() == HttpMethod.GET)
                .filter(route ->
                        !route.path().startsWith("/v3/") && !route.path().equals("/error"))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Route(method.asHttpMethod(), path)));
    }

    private static String filled(String path, ApiJourney journey, String document) {
        return VARIABLE.matcher(path)
                .replaceAll(variable -> Matcher.quoteReplacement(
                        switch (variable.group(1)) {
                            case "reference", "ref" -> journey.reference();
                            case "number", "n" -> "1";
                            case "year" -> "2026";
                            case "line" -> "1606-88301";
                            case "kind" -> "BANK_FILE";
                            case "matter" -> HEARD_ON;
                            case "attachment", "attachmentId", "file" -> journey.attachment();
                            case "document", "documentId" -> document;
                            case "id" -> id(path, journey, document);
                            default -> UUID.randomUUID().toString();
                        }));
    }

    private static String id(String path, ApiJourney journey, String document) {
        if (path.contains("drafts") || path.contains("entwuerfe")) {
            return journey.draft();
        }
        return path.contains("documents") || path.contains("dokumente")
                ? document
                : UUID.randomUUID().toString();
    }
}
