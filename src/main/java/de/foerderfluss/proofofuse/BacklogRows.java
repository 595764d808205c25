package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the proofs of all cases with where they stand, two statements a page. Days come from the deadlines as they run. */
@Component
class BacklogRows {

    private static final int LONGEST_PAGE = 200;

    private static final String LINES = """
            with standing as (
                select o.case_reference, o.year, a.title, m.name as municipality, p.submitted_at, e.outcome,
                       coalesce(d.due_on, o.due_on) as due, l.deep,
                       p.round is null or coalesce(e.outcome = 'RETURNED', false) as owed
                from proof_obligation o
                join funding_application a on a.case_reference = o.case_reference
                join municipality m on m.ags = a.applicant
                left join deadline d on d.case_reference = o.case_reference and d.kind = 'PROOF_DUE' and d.ended_at is null
                    and d.subject = case o.year when 0 then 'PROOF_OF_USE' else 'INTERIM_PROOF:' || o.year end
                left join lateral (select * from proof p where p.case_reference = o.case_reference and p.year = o.year
                                   order by p.round desc limit 1) p on true
                left join proof_examination e on e.case_reference = p.case_reference and e.year = p.year and e.round = p.round
                left join sample_lot l on l.case_reference = o.case_reference and l.year = o.year
            ), line as (
                select *,
                       case when owed and due < :today then 'OVERDUE'
                            when owed and due <= :soon then 'DUE_SOON'
                            when owed then 'LATER'
                            when outcome is not null then 'EXAMINED'
                            when year = 0 and deep is null then 'SAMPLE'
                            else 'EXAMINATION' end as stage,
                       case when owed and due < :today then :today - due
                            when not owed and outcome is null
                                then :today - (submitted_at at time zone 'Europe/Berlin')::date
                            else 0 end as age
                from standing
            )
            """;
    private static final String MATCHING = """
             from line
             where (:stage::text is null or stage = :stage)
               and (:interim::boolean is null or (year <> 0) = :interim)
               and (:deep::boolean is null or deep = :deep)
               and (:text::text is null or case_reference ilike :text or title ilike :text or municipality ilike :text)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BacklogRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<BacklogLine> find(BacklogFilter filter, Pageable page) {
        Map<String, @Nullable Object> values = values(filter);
        int size = page.isPaged() ? Math.min(page.getPageSize(), LONGEST_PAGE) : LONGEST_PAGE;
        Pageable bounded = PageRequest.of(page.isPaged() ? page.getPageNumber() : 0, size);
        List<BacklogLine> lines = jdbc.sql(LINES + "select *" + MATCHING
                        + " order by age desc, due, case_reference, year limit :limit offset :offset")
                .params(values)
                .param("limit", size)
                .param("offset", bounded.getOffset())
                .query((row, number) -> line(row))
                .list();
        long total = jdbc.sql(LINES + "select count(*)" + MATCHING)
                .params(values)
                .query(Long.class)
                .single();
        return new PageImpl<>(lines, bounded, total);
    }

    BacklogCounts counts() {
        Map<BacklogStage, Long> proofs = new EnumMap<>(BacklogStage.class);
        Map<BacklogStage, Integer> oldest = new EnumMap<>(BacklogStage.class);
        jdbc.sql(LINES + "select stage, count(*) as proofs, max(age) as oldest from line group by stage")
                .params(days())
                .query(row -> {
                    BacklogStage stage = BacklogStage.valueOf(row.getString("stage"));
                    proofs.put(stage, row.getLong("proofs"));
                    oldest.put(stage, row.getInt("oldest"));
                });
        return new BacklogCounts(proofs, oldest);
    }

    private Map<String, @Nullable Object> values(BacklogFilter filter) {
        String text = filter.text() == null
                ? ""
                : filter.text().replace('\u0000', ' ').strip();
        Map<String, @Nullable Object> values = days();
        values.put("stage", filter.stage() == null ? null : filter.stage().name());
        values.put("interim", filter.kind() == null ? null : filter.kind() == ProofKind.INTERIM);
        values.put("deep", filter.depth() == null ? null : filter.depth() == ExaminationDepth.DEEP);
        values.put("text", text.isEmpty() ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return values;
    }

    private Map<String, @Nullable Object> days() {
        LocalDate today = LocalDate.now(clock);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("today", today);
        values.put("soon", today.plusDays(30));
        return values;
    }

    private static BacklogLine line(ResultSet row) throws SQLException {
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        Boolean deep = row.getObject("deep", Boolean.class);
        return new BacklogLine(
                new ProofId(new CaseReference(row.getString("case_reference")), row.getInt("year")),
                row.getString("title"),
                row.getString("municipality"),
                row.getObject("due", LocalDate.class),
                submitted == null ? null : submitted.toInstant(),
                BacklogStage.valueOf(row.getString("stage")),
                deep == null ? null : deep ? ExaminationDepth.DEEP : ExaminationDepth.CURSORY,
                row.getInt("age"));
    }
}
