package de.foerderfluss.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.brotli.dec.BrotliInputStream;

/**
 * The Chromium that the tests drive: named by {@code -Dbrowser.path} or {@code CHROMIUM}, else installed on the machine, else
 * unpacked from the npm package that {@code src/test/browser/package-lock.json} pins.
 *
 * @param executable what to start
 * @param environment variables it needs beside the machine's own
 */
record BrowserBinary(Path executable, Map<String, String> environment) {

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge");
    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "foerderfluss", "browser");
    private static final Path FONT_SETTINGS = CACHE.resolve("fonts.conf");
    private static final Path LOCK_FOLDER = Path.of("src/test/browser").toAbsolutePath();

    static Optional<BrowserBinary> find() throws IOException, InterruptedException {
        Optional<Path> installed = Stream.concat(named(), onPath()).findFirst();
        if (installed.isPresent()) {
            return installed.map(executable -> new BrowserBinary(executable, Map.of()));
        }
        if (!Files.isExecutable(CACHE.resolve("chromium")) && executable("npm").isPresent()) {
            unpack();
        }
        return Files.isExecutable(CACHE.resolve("chromium")) ? Optional.of(unpacked()) : Optional.empty();
    }

    private static Stream<Path> named() {
        return Stream.of(
                        Optional.ofNullable(System.getProperty("browser.path")),
                        Optional.ofNullable(System.getenv("CHROMIUM")))
                .flatMap(Optional::stream)
                .map(Path::of);
    }

    private static Stream<Path> onPath() {
        return NAMES.stream().map(BrowserBinary::executable).flatMap(Optional::stream);
    }

    private static Optional<Path> executable(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static BrowserBinary unpacked() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("LD_LIBRARY_PATH", CACHE.resolve("lib").toString());
        environment.put("FONTCONFIG_FILE", FONT_SETTINGS.toString());
        return new BrowserBinary(CACHE.resolve("chromium"), environment);
    }

    private static void unpack() throws IOException, InterruptedException {
        Path install = Files.createDirectories(CACHE.resolve("npm"));
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(
                    LOCK_FOLDER.resolve(file),
                    install.resolve(file),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        run(install, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        Path packed = install.resolve("node_modules/@sparticuz/chromium/bin");
        extract(packed.resolve("al2023.tar.br"));
        extract(packed.resolve("fonts.tar.br"));
        Files.writeString(FONT_SETTINGS, "<fontconfig><dir>%s</dir></fontconfig>".formatted(CACHE.resolve("fonts")));
        Path executable = CACHE.resolve("chromium.part");
        decompress(packed.resolve("chromium.br"), executable);
        executable.toFile().setExecutable(true);
        Files.move(executable, CACHE.resolve("chromium"));
    }

    private static void extract(Path packedTar) throws IOException, InterruptedException {
        Path tar = CACHE.resolve(packedTar.getFileName() + ".tar");
        decompress(packedTar, tar);
        run(CACHE, "tar", "-xf", tar.toString());
    }

    private static void decompress(Path from, Path to) throws IOException {
        try (InputStream in = new BrotliInputStream(Files.newInputStream(from));
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(CACHE.resolve("unpack.log").toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("Failed: " + String.join(" ", command) + ", see " + CACHE.resolve("unpack.log"));
        }
    }
}
