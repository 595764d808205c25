package de.foerderfluss.operation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts a real PostgreSQL beside the office unless {@code spring.datasource.url} names another one. The data live in the working
 * folder, so stopping and starting again loses nothing; a server left over from a killed office is taken over.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DatabaseSettings settings) {
        Path directory = settings.directory().toAbsolutePath();
        try {
            requireFreeOrOwnPort(settings.port(), directory);
            Files.createDirectories(directory.getParent());
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setPort(settings.port())
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(workingDirectory())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("timezone", "Europe/Berlin")
                    .start();
            LOG.info("PostgreSQL runs on 127.0.0.1:{}, data in {}", postgres.getPort(), directory);
            return postgres;
        } catch (IOException | IllegalStateException failure) {
            throw new DatabaseNotStarted(settings, failure);
        }
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres?reWriteBatchedInserts=true";
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    /** The binaries unpack below the user's own cache, not into a folder that everybody may write to. */
    private static File workingDirectory() throws IOException {
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "foerderfluss", "postgres");
        return Files.createDirectories(cache).toFile();
    }

    /** Whoever already listens on the port must be the server of our own data folder, left over from a killed office. */
    private static void requireFreeOrOwnPort(int port, Path directory) throws IOException {
        if (port != 0 && isTaken(port) && !isServedFrom(directory, port)) {
            throw new IllegalStateException("the port belongs to another program");
        }
    }

    private static boolean isTaken(int port) {
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
            return true;
        } catch (IOException nobodyListens) {
            return false;
        }
    }

    /** PostgreSQL writes its process id into the first and its port into the fourth line of this file. */
    private static boolean isServedFrom(Path directory, int port) throws IOException {
        Path pidFile = directory.resolve("postmaster.pid");
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        return lines.size() > 3
                && lines.get(3).strip().equals(Integer.toString(port))
                && ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent();
    }
}
