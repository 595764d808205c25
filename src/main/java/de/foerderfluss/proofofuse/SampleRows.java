package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Percentage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of rules, periods and lots: only ever added to. */
@Component
class SampleRows {

    private static final String PROTOCOLS = """
            select p.*, d.seed, d.drawn_at from sample_period p left join sample_drawing d using (period)
            """;
    private static final String LOTS = """
            select l.*, p.content_hash from sample_lot l join proof p using (case_reference, year, round)
            """;

    private static final String UNDRAWN = """
            select p.period from sample_period p
            where not exists (select 1 from sample_drawing d where d.period = p.period)""";

    private final JdbcClient jdbc;
    private final SampleRules rules;

    SampleRows(JdbcClient jdbc, SampleRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** One after the other commits to a period or draws it. */
    void lock(SamplePeriod period) {
        lock(period.month().getYear() * 100 + period.month().getMonthValue());
    }

    /** One after the other draws, whatever the period. */
    void lockDrawing() {
        lock(0);
    }

    private void lock(int subject) {
        jdbc.sql("select pg_advisory_xact_lock(1400, :subject)")
                .param("subject", subject)
                .query((row, number) -> true)
                .single();
    }

    SampleRule ruleAt(LocalDate day) {
        return rules.at(day);
    }

    void commit(
            SamplePeriod period, SampleRule rule, Percentage share, String seed, ContentHash seedHash, Instant now) {
        jdbc.sql("insert into sample_period values (:period, :end, :rule, :share, :hash, :at)")
                .param("period", period.text())
                .param("end", period.lastDay())
                .param("rule", rule.version())
                .param("share", share.basisPoints())
                .param("hash", seedHash.hex())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into sample_seed values (:period, :seed)")
                .param("period", period.text())
                .param("seed", seed)
                .update();
    }

    void draw(SamplePeriod period, String seed, List<SampleLot> lots, Instant now) {
        jdbc.sql("insert into sample_drawing values (:period, :seed, :at)")
                .param("period", period.text())
                .param("seed", seed)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        lots.forEach(lot -> jdbc.sql("insert into sample_lot values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        period.text(),
                        lot.id().reference().text(),
                        lot.id().year(),
                        lot.round(),
                        lot.factors().stream().sorted().map(Enum::name).toArray(String[]::new),
                        lot.score(),
                        lot.number(),
                        lot.rank(),
                        lot.deep())
                .update());
    }

    /** The secret; only for the drawing itself. */
    String seed(SamplePeriod period) {
        return jdbc.sql("select seed from sample_seed where period = :period")
                .param("period", period.text())
                .query(String.class)
                .single();
    }

    Optional<SamplePeriod> find(SamplePeriod period) {
        return jdbc.sql("select period from sample_period where period = :period")
                .param("period", period.text())
                .query(String.class)
                .optional()
                .map(SamplePeriod::of);
    }

    boolean isDrawn(SamplePeriod period) {
        return jdbc.sql("select count(*) from sample_drawing where period = :period")
                        .param("period", period.text())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Periods up to the given one that wait for their drawing, the earliest first. */
    List<SamplePeriod> undrawnUntil(SamplePeriod last) {
        return jdbc
                .sql(UNDRAWN + " and p.period <= :last order by p.period")
                .param("last", last.text())
                .query(String.class)
                .list()
                .stream()
                .map(SamplePeriod::of)
                .toList();
    }

    /** The period in which the proof will be drawn: the first undrawn one from the month on in which it was first submitted. */
    Optional<SamplePeriod> periodOf(ProofId id) {
        return jdbc.sql(UNDRAWN + """
                         and p.period >= (select to_char(min(submitted_at) at time zone 'Europe/Berlin', 'YYYY-MM')
                                          from proof where case_reference = :case and year = :year)
                        order by p.period limit 1
                        """)
                .param("case", id.reference().text())
                .param("year", id.year())
                .query(String.class)
                .optional()
                .map(SamplePeriod::of);
    }

    Optional<SampleLot> lotOf(ProofId id) {
        return jdbc.sql(LOTS + " where l.case_reference = ? and l.year = ?")
                .params(id.reference().text(), id.year())
                .query((row, number) -> lot(row))
                .optional();
    }

    Optional<SampleProtocol> protocol(SamplePeriod period) {
        List<SampleLot> lots = jdbc.sql(LOTS + " where l.period = ? order by rank")
                .params(period.text())
                .query((row, number) -> lot(row))
                .list();
        Map<Integer, SampleRule> known = rules.all();
        return jdbc.sql(PROTOCOLS + " where p.period = ?")
                .params(period.text())
                .query((row, number) -> protocol(row, known, lots))
                .optional();
    }

    List<SampleProtocol> protocols() {
        Map<Integer, SampleRule> known = rules.all();
        return jdbc.sql(PROTOCOLS + " order by p.period desc")
                .query((row, number) -> protocol(row, known, List.of()))
                .list();
    }

    private static SampleProtocol protocol(ResultSet row, Map<Integer, SampleRule> known, List<SampleLot> lots)
            throws SQLException {
        OffsetDateTime drawn = row.getObject("drawn_at", OffsetDateTime.class);
        return new SampleProtocol(
                SamplePeriod.of(row.getString("period")),
                Objects.requireNonNull(known.get(row.getInt("rule_version"))),
                new Percentage(row.getInt("deep_percent")),
                new ContentHash(row.getString("seed_hash")),
                row.getObject("committed_at", OffsetDateTime.class).toInstant(),
                row.getString("seed"),
                drawn == null ? null : drawn.toInstant(),
                lots);
    }

    private static SampleLot lot(ResultSet row) throws SQLException {
        String[] factors = (String[]) row.getArray("factors").getArray();
        return new SampleLot(
                new ProofId(new CaseReference(row.getString("case_reference")), row.getInt("year")),
                row.getInt("round"),
                new ContentHash(row.getString("content_hash")),
                SamplePeriod.of(row.getString("period")),
                Arrays.stream(factors).map(SampleFactor::valueOf).collect(Collectors.toSet()),
                row.getInt("score"),
                row.getLong("number"),
                row.getInt("rank"),
                row.getBoolean("deep"));
    }
}
