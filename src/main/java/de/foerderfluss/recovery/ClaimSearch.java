package de.foerderfluss.recovery;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds claims for lists: two statements a page, whatever is looked for. */
@Component
class ClaimSearch {

    private static final int LONGEST_PAGE = 200;

    private static final String MATCHING = " from (select standing.*, " + ClaimRows.STATE + """
             as state from app.claim_standing standing) found
            where (:state::text is null or state = :state)
              and (:text::text is null or case_reference ilike :text or payment_reference like :text or title ilike :text)
            """;

    private final JdbcClient jdbc;

    ClaimSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ClaimLine> find(ClaimFilter filter, Pageable page, LocalDate today) {
        int size = page.isPaged() ? Math.min(page.getPageSize(), LONGEST_PAGE) : LONGEST_PAGE;
        Pageable bounded = PageRequest.of(page.isPaged() ? page.getPageNumber() : 0, size);
        List<ClaimLine> lines = filtered(
                        "select *" + MATCHING
                                + " order by state = 'SETTLED', due_on, case_reference, number limit :limit offset :offset",
                        filter,
                        today)
                .param("limit", size)
                .param("offset", bounded.getOffset())
                .query((row, index) -> line(row, today))
                .list();
        long total = filtered("select count(*)" + MATCHING, filter, today)
                .query(Long.class)
                .single();
        return new PageImpl<>(lines, bounded, total);
    }

    ClaimTotals totals(ClaimFilter filter, LocalDate today) {
        return filtered(
                        "select count(*) as count, coalesce(sum(claimed_cents), 0) as claimed,"
                                + " coalesce(sum(principal_open_cents), 0) as principal,"
                                + " coalesce(sum(interest_open_cents), 0) as interest" + MATCHING,
                        filter,
                        today)
                .query((row, index) -> new ClaimTotals(
                        row.getLong("count"),
                        Money.ofCents(row.getLong("claimed")),
                        new ClaimAmount(
                                Money.ofCents(row.getLong("principal")), Money.ofCents(row.getLong("interest")))))
                .single();
    }

    private JdbcClient.StatementSpec filtered(String select, ClaimFilter filter, LocalDate today) {
        ClaimState state = filter.state();
        return jdbc.sql(select)
                .param("today", today)
                .param("state", state == null ? null : state.name())
                .param("text", pattern(filter.text()));
    }

    private static @Nullable String pattern(String typed) {
        String text = typed.replace('\u0000', ' ').strip();
        return text.isEmpty() ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static ClaimLine line(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        ClaimState state = ClaimState.valueOf(row.getString("state"));
        return new ClaimLine(
                new ClaimId(new CaseReference(row.getString("case_reference")), row.getInt("number")),
                new MunicipalityKey(row.getString("applicant")),
                row.getString("title"),
                new MatterKey(row.getString("matter")),
                row.getString("payment_reference"),
                Money.ofCents(row.getLong("claimed_cents")),
                new ClaimAmount(
                        Money.ofCents(row.getLong("principal_open_cents")),
                        Money.ofCents(row.getLong("interest_open_cents"))),
                due,
                state,
                state == ClaimState.OVERDUE ? Math.toIntExact(ChronoUnit.DAYS.between(due, today)) : 0);
    }
}
