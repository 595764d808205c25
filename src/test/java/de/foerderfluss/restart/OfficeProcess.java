package de.foerderfluss.restart;

import de.foerderfluss.Foerderfluss;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One run of the office in a JVM of its own, over a data folder that outlives it. */
public final class OfficeProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    /** Said last, when its people and its told cases are there; without umlauts, which depend on the machine. */
    private static final String OPENED = "rderfluss ist ge";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final URI address;

    private OfficeProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts the office and waits until it has opened.
     *
     * @param data the folder of its PostgreSQL, kept over runs
     * @param databasePort the fixed port of that PostgreSQL, the same in every run over the folder
     */
    public static OfficeProcess start(Path data, int databasePort, String... settings) throws IOException {
        return start(Foerderfluss.class, data, databasePort, List.of(settings));
    }

    /** Starts the office as it will be in the morning of another day: an office without told cases. */
    public static OfficeProcess startOn(LocalDate day, Path data, int databasePort) throws IOException {
        return start(
                OfficeOnADay.class,
                data,
                databasePort,
                List.of("--foerderfluss.demo.cases=false", "--" + OfficeOnADay.DAY + "=" + day));
    }

    private static OfficeProcess start(Class<?> main, Path data, int databasePort, List<String> settings)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                main.getName(),
                "--server.port=0",
                "--foerderfluss.database.port=" + databasePort,
                "--foerderfluss.database.directory=" + data));
        command.addAll(settings);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        URI address = awaitOpening(output);
        drain(output);
        return new OfficeProcess(process, address);
    }

    /** Without empty entries, which would stand for the working folder and its models. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A port that was free a moment ago. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public URI address() {
        return address;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    /** Dies at once, as after {@code kill -9}: nothing is flushed, no hook runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    /** Ends in an orderly way, its database too. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static URI awaitOpening(BufferedReader output) throws IOException {
        List<String> lines = new ArrayList<>();
        String port = "";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            Matcher started = PORT.matcher(line);
            port = started.find() ? started.group(1) : port;
            if (line.contains(OPENED)) {
                return URI.create("http://127.0.0.1:" + port);
            }
        }
        throw new IllegalStateException("The office did not open:\n" + String.join("\n", lines));
    }

    private static void drain(BufferedReader output) {
        Thread reader = new Thread(
                () -> {
                    try {
                        while (output.readLine() != null) {
                            // The pipe must not fill up while the office goes on talking.
                        }
                    } catch (IOException closed) {
                        throw new UncheckedIOException(closed);
                    }
                },
                "office-output");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, closed) -> {});
        reader.start();
    }
}
