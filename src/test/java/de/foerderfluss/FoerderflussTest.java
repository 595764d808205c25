package de.foerderfluss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OfficeTest
class FoerderflussTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void opensOnItsOwnDatabaseWithTheEnginesTables() {
        Integer tables = jdbc.queryForObject(
                "select count(*) from information_schema.tables where table_schema = 'camunda'", Integer.class);

        assertThat(tables).isEqualTo(49);
    }
}
