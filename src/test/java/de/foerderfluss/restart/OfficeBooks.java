package de.foerderfluss.restart;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks into the database of an office past the office, also while nobody works there. */
final class OfficeBooks implements AutoCloseable {

    private final Connection connection;

    OfficeBooks(int port) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres");
    }

    long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** From now on no background thread can take a job: what is to be done in the background stays to be done. */
    void holdBackgroundWork() throws SQLException {
        execute("create function camunda.hold() returns trigger language plpgsql as 'begin return null; end'");
        execute("create trigger hold before update on camunda.act_ru_job for each row execute function camunda.hold()");
    }

    void letBackgroundWorkGoOn() throws SQLException {
        execute("drop function camunda.hold() cascade");
    }

    /** Whoever writes into the case file now has to wait until these books are closed. */
    void holdCaseFile(String reference) throws SQLException {
        connection.setAutoCommit(false);
        number("select count(*) from (select 1 from app.case_file where case_reference = '" + reference
                + "' for update) held");
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
