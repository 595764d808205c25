package de.foerderfluss.operation;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database that comes with the office.
 *
 * @param port loopback port; fixed, so that a restart after a crash finds the server that is still running; 0 takes any free port
 * @param directory where the data stay over restarts, readable by its owner only
 */
@ConfigurationProperties("foerderfluss.database")
record DatabaseSettings(
        @DefaultValue("15432") int port,
        @DefaultValue(".local/postgres") Path directory) {}
