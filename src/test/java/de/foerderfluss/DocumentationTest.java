package de.foerderfluss;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README and ADRs stay true: every path, command and type they name exists. */
class DocumentationTest {

    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");
    private static final Pattern PATH =
            Pattern.compile("(?:\\.?[a-z][\\w.-]*/)+[\\w.*-]*|[\\w-]+\\.(?:xml|md|yaml|bpmn|dmn|form)");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)+");
    /** Names of other houses that our documents use. */
    private static final Set<String> FOREIGN =
            Set.of("PostgreSQL", "JavaScript", "ActualText", "PathPatternRequestMatcher");

    /** What the office writes when it runs is named in the README but not part of the clone. */
    private static final Set<String> MADE_AT_RUN_TIME = Set.of(".local/", "target/");

    @Test
    void namesOnlyPathsThatExist() {
        Set<String> paths = code().filter(PATH.asMatchPredicate())
                .filter(path -> MADE_AT_RUN_TIME.stream().noneMatch(path::startsWith))
                .collect(Collectors.toSet());

        assertThat(paths)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(exists(path)).as(path).isTrue());
    }

    @Test
    void namesOnlyTypesThatExist() {
        Set<String> types = new ClassFileImporter()
                .importPackages("de.foerderfluss").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        Set<String> processes = fileNames(Path.of("bpmn"));

        Set<String> named = code().filter(TYPE.asMatchPredicate()).collect(Collectors.toSet());

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(
                        type -> assertThat(types.contains(type) || processes.contains(type) || FOREIGN.contains(type))
                                .as(type)
                                .isTrue());
    }

    @Test
    void linksLeadSomewhere() {
        documents()
                .forEach(document -> LINK.matcher(read(document))
                        .results()
                        .forEach(link -> assertThat(document.toAbsolutePath().resolveSibling(link.group(1)))
                                .as(document + ": " + link.group(1))
                                .exists()));
    }

    @Test
    void theTwoCommandsStandAtTheTop() {
        String top = read(Path.of("README.md")).lines().limit(25).collect(Collectors.joining("\n"));

        assertThat(top).contains("./mvnw spring-boot:run").contains("./mvnw verify");
        assertThat(Path.of("mvnw")).isExecutable();
        assertThat(read(Path.of(".ci/run"))).contains("./mvnw").contains("verify");
    }

    private static boolean exists(String path) {
        if (path.contains("*")) {
            Path folder = Path.of(path).getParent();
            return folder != null && Files.isDirectory(folder);
        }
        return Files.exists(Path.of(path))
                || Files.exists(Path.of("src/main/java/de/foerderfluss").resolve(path))
                || Files.exists(Path.of("src/docs/adr").resolve(path));
    }

    private static Stream<String> code() {
        return documents()
                .flatMap(document -> CODE.matcher(read(document)).results().map(match -> match.group(1)));
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Stream.of(Path.of("README.md")),
                files(Path.of("src/docs")).stream()
                        .filter(file -> file.toString().endsWith(".md")));
    }

    private static Set<String> fileNames(Path folder) {
        return files(folder).stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.\\w+$", ""))
                .collect(Collectors.toSet());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
