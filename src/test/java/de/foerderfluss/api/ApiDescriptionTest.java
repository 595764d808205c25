package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@OfficeTest
class ApiDescriptionTest {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void namesEveryRoute() {
        Set<String> described = new TreeSet<>();
        operations().forEach(operation -> described.add(operation.name()));

        assertThat(described).hasSizeGreaterThan(50).isEqualTo(routes());
    }

    @Test
    void explainsEveryOperationInGermanWithItsProblems() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asString(""))
                    .as(operation.name())
                    .isNotBlank();
            assertThat(operation.node().path("tags")).as(operation.name()).hasSize(1);
            for (String problem : new String[] {"400", "401", "403", "404", "409", "422"}) {
                assertThat(operation
                                .node()
                                .at("/responses/" + problem + "/content/application~1problem+json/schema/$ref")
                                .asString(""))
                        .as(operation.name())
                        .isEqualTo("#/components/schemas/Problem");
            }
        });
    }

    @Test
    void describesTheFormsAndKeepsEngineAndTablesToItself() {
        JsonNode document = document();
        Set<String> schemas = new TreeSet<>();
        document.at("/components/schemas").propertyNames().forEach(schemas::add);

        assertThat(document.path("openapi").asString()).startsWith("3.0");
        assertThat(document.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(schemas)
                .contains("Problem", "FormError", "form-application", "form-drawdown")
                .noneMatch(name -> name.matches("(?i).*(entity|execution|delegate|sort|pageable|actor|personid).*"));
        assertThat(document.at("/components/schemas/form-application/properties/costItems/items/properties/amount/type")
                        .asString())
                .isEqualTo("number");
        assertThat(document.toString()).doesNotContain("org.camunda", "hibernate");
    }

    @Test
    void refersToNothingThatIsMissing() {
        JsonNode document = document();

        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private record Described(String name, JsonNode node) {}

    private Stream<Described> operations() {
        return document().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Described(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
    }

    private Set<String> routes() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(ApiDescriptionTest::names)
                .filter(name -> name.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(RequestMappingInfo route) {
        return route.getPatternValues().stream()
                .flatMap(path ->
                        route.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }

    private JsonNode document() {
        return ApiCaller.stranger(port).get("/v3/api-docs").expecting(200).json();
    }
}
