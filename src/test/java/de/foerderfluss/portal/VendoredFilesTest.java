package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.shared.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What browsers get from others is exactly what was vendored, with its licence. */
class VendoredFilesTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(VENDOR)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFileIsTheOneThatWasVendored(Path folder) throws IOException {
        Map<String, String> sums = Files.readAllLines(folder.resolve("SHA256SUMS")).stream()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
        Map<String, String> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.filter(file -> !file.endsWith("SHA256SUMS"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), VendoredFilesTest::hash));
        }

        assertThat(found).isEqualTo(sums).containsKey("LICENSE");
    }

    @Test
    void theNoticeNamesEveryWork() throws IOException {
        String notice = Files.readString(Path.of("src/docs/NOTICE.md"));

        assertThat(folders())
                .hasSize(3)
                .allSatisfy(folder -> assertThat(notice).contains("vendor/" + folder.getFileName()));
    }

    @Test
    void thePagesReferOnlyToFilesThatExist() throws IOException {
        String layout = Files.readString(Path.of("src/main/resources/templates/layout/page.html"))
                + Files.readString(Path.of("src/main/resources/static/app/app.css"));

        assertThat(folders().stream()
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .filter(name -> !name.startsWith("bpmn")))
                .allSatisfy(name -> assertThat(layout).contains("vendor/" + name + "/"));
    }

    private static String hash(Path file) {
        try {
            return ContentHash.of(Files.readAllBytes(file)).hex();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
