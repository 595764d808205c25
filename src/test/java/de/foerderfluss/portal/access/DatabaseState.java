package de.foerderfluss.portal.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells whether anything in the database has changed: every row that is inserted, changed or deleted changes the set of places and
 * transactions of its table's rows.
 */
final class DatabaseState {

    private final JdbcClient jdbc;
    private final String query;

    DatabaseState(JdbcClient jdbc) {
        this.jdbc = jdbc;
        List<String> tables = jdbc.sql("""
                        select format('%I.%I', table_schema, table_name) from information_schema.tables
                        where table_schema in ('app', 'camunda') and table_type = 'BASE TABLE' and table_name <> 'act_ge_property'
                        """).query(String.class).list();
        this.query = tables.stream()
                .map(table -> "select '" + table + "' as name, count(*) || ' ' ||"
                        + " coalesce(sum(hashtextextended(ctid::text || xmin::text, 0)::numeric), 0) as state from "
                        + table)
                .collect(Collectors.joining(" union all "));
    }

    /** By table. */
    Map<String, String> now() {
        return jdbc
                .sql(query)
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("state")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
