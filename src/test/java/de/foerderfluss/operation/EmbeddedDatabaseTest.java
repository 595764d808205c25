package de.foerderfluss.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @TempDir
    Path folder;

    @Test
    void refusesAPortOfAnotherProgramAtOnce() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DatabaseSettings settings = new DatabaseSettings(other.getLocalPort(), folder.resolve("data"));

            assertThatThrownBy(() -> database.embeddedPostgres(settings))
                    .isInstanceOf(DatabaseNotStarted.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()))
                    .hasMessageContaining("belongs to another program");
        }
    }

    @Test
    void keepsItsRowsOverARestartAndReallySyncsThem() throws Exception {
        DatabaseSettings settings = new DatabaseSettings(0, folder.resolve("data"));
        try (EmbeddedPostgres first = database.embeddedPostgres(settings)) {
            execute(first, "create table kept as select 42 as number");
        }

        try (EmbeddedPostgres second = database.embeddedPostgres(settings)) {
            assertThat(query(second, "select number from kept")).isEqualTo("42");
            assertThat(query(second, "show fsync")).isEqualTo("on");
            assertThat(query(second, "show synchronous_commit")).isEqualTo("on");
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
