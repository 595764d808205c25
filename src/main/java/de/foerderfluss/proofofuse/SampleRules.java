package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the rule by which proofs are drawn. */
@Component
class SampleRules {

    private final JdbcClient jdbc;

    SampleRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By version, in two statements. */
    Map<Integer, SampleRule> all() {
        Map<Integer, Map<SampleFactor, Integer>> points = new HashMap<>();
        Map<Integer, Money> large = new HashMap<>();
        jdbc.sql("select * from sample_factor").query(row -> {
            int version = row.getInt("rule_version");
            points.computeIfAbsent(version, rule -> new EnumMap<>(SampleFactor.class))
                    .put(SampleFactor.valueOf(row.getString("code")), row.getInt("points"));
            Long cents = row.getObject("threshold_cents", Long.class);
            if (cents != null) {
                large.put(version, Money.ofCents(cents));
            }
        });
        return jdbc
                .sql("select * from sample_rule")
                .query((row, number) -> new SampleRule(
                        row.getInt("version"),
                        row.getInt("base_points"),
                        points.getOrDefault(row.getInt("version"), Map.of()),
                        large.get(row.getInt("version")),
                        row.getBoolean("verified")))
                .list()
                .stream()
                .collect(Collectors.toMap(SampleRule::version, rule -> rule));
    }

    /** The latest one in force on the day. */
    SampleRule at(LocalDate day) {
        int version = jdbc.sql("select version from sample_rule where valid_from <= :day order by version desc limit 1")
                .param("day", day)
                .query(Integer.class)
                .single();
        return all().values().stream()
                .filter(rule -> rule.version() == version)
                .findFirst()
                .orElseThrow();
    }
}
