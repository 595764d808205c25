package de.foerderfluss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house's rules of style that only the source text shows. */
class SourceTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) \\w+");
    private static final int LONGEST_FILE = 200;

    @Test
    void noFileIsLongerThanOneSitting() {
        assertThat(sources())
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(codeLines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void halfOfTheFilesAreSmall() {
        List<Long> sizes =
                sources().stream().map(SourceTest::codeLines).sorted().toList();

        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(25);
    }

    @Test
    void everyPackageHasADoorSign() {
        assertThat(sources().stream().map(Path::getParent).distinct())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(read(room.resolve("package-info.java")))
                        .as(room.toString())
                        .contains("@NullMarked")
                        .contains("/**"));
    }

    /** A second package-info in the tests comes first on the class path and so switches off what the first one forbids. */
    @Test
    void noTestHidesTheDoorSignOfARoom() {
        assertThat(sources().stream().filter(file -> file.endsWith("package-info.java")))
                .isNotEmpty()
                .filteredOn(sign -> !sign.equals(MAIN.resolve("de/foerderfluss/package-info.java")))
                .allSatisfy(sign -> assertThat(Path.of("src/test/java").resolve(MAIN.relativize(sign)))
                        .doesNotExist());
    }

    @Test
    void everyPublicTypeSaysWhatItMeans() {
        List<Path> silent = sources().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .filter(SourceTest::hidesItsMeaning)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(sources())
                .allSatisfy(file -> assertThat(read(file))
                        .as(file.toString())
                        .doesNotContainPattern(
                                "\\bTODO\\b|\\bFIXME\\b|\\bXXX\\b|UnsupportedOperationException|System\\.out"));
    }

    private static boolean hidesItsMeaning(Path file) {
        String text = read(file);
        var type = PUBLIC_TYPE.matcher(text);
        return type.find() && !text.substring(0, type.start()).contains("/**");
    }

    private static long codeLines(Path file) {
        return read(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.startsWith("//") && !line.startsWith("*") && !line.startsWith("/*"))
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
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
