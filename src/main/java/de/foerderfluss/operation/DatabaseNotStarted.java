package de.foerderfluss.operation;

/** The database that comes with the office could not be started. */
class DatabaseNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseNotStarted(DatabaseSettings settings, Exception cause) {
        super(
                "PostgreSQL could not be started on port %d with its data in %s (%s). Free the port, choose another with FOERDERFLUSS_DATABASE_PORT, or name an external database in SPRING_DATASOURCE_URL. LOGGING_LEVEL_IO_ZONKY=info shows what PostgreSQL says."
                        .formatted(settings.port(), settings.directory(), cause.getMessage()),
                cause);
    }
}
