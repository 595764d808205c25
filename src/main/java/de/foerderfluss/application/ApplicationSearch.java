package de.foerderfluss.application;

import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds lines for lists: two statements a page, whatever is looked for. */
@Component
class ApplicationSearch {

    private static final int LONGEST_PAGE = 200;
    private static final Map<String, String> SORTABLE = Map.of(
            "reference", "case_reference",
            "applicant", "applicant",
            "title", "lower(title)",
            "expenditure", "expenditure_cents",
            "requestedGrant", "requested_grant_cents",
            "receivedAt", "received_at");
    private static final String MATCHING = """
             from app.funding_application
             where (:text::text is null or case_reference ilike :text or title ilike :text or applicant like :text
                    or applicant = any (:named))
               and (:municipality::text is null or applicant = :municipality)
               and (:object::text is null or funding_object = :object)
               and (:from::timestamptz is null or received_at >= :from)
               and (:until::timestamptz is null or received_at < :until)
              and (:among::text[] is null or case_reference = any (:among))
            """;

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Clock clock;

    ApplicationSearch(JdbcClient jdbc, Municipalities municipalities, Clock clock) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    Page<ApplicationSummary> find(ApplicationFilter filter, Pageable page) {
        Map<String, @Nullable Object> values = values(filter);
        int size = page.isPaged() ? Math.min(page.getPageSize(), LONGEST_PAGE) : LONGEST_PAGE;
        Pageable bounded = PageRequest.of(page.isPaged() ? page.getPageNumber() : 0, size, page.getSort());
        List<ApplicationSummary> lines = jdbc.sql(
                        "select *" + MATCHING + order(page.getSort()) + " limit :limit offset :offset")
                .params(values)
                .param("limit", size)
                .param("offset", bounded.getOffset())
                .query(ApplicationSearch::summary)
                .list();
        long total = jdbc.sql("select count(*)" + MATCHING)
                .params(values)
                .query(Long.class)
                .single();
        return new PageImpl<>(lines, bounded, total);
    }

    private Map<String, @Nullable Object> values(ApplicationFilter filter) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String text = filter.text() == null
                ? ""
                : filter.text().replace('\u0000', ' ').strip();
        MunicipalityKey municipality = filter.municipality();
        values.put("text", text.isEmpty() ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        values.put("named", text.isEmpty() ? new String[0] : named(text));
        values.put("municipality", municipality == null ? null : municipality.ags());
        values.put("object", filter.fundingObject());
        values.put("from", startOf(filter.receivedFrom()));
        LocalDate until = filter.receivedUntil();
        values.put("until", until == null ? null : startOf(until.plusDays(1)));
        Set<CaseReference> among = filter.among();
        values.put(
                "among",
                among == null ? null : among.stream().map(CaseReference::text).toArray(String[]::new));
        return values;
    }

    /** The keys of municipalities whose name fits, so that the office finds cases by the town's name. */
    private String[] named(String text) {
        return municipalities.search(text, PageRequest.of(0, 50)).stream()
                .map(municipality -> municipality.key().ags())
                .toArray(String[]::new);
    }

    private @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static String order(Sort sort) {
        StringBuilder order = new StringBuilder(" order by ");
        sort.stream()
                .filter(wish -> SORTABLE.containsKey(wish.getProperty()))
                .forEach(wish -> order.append(SORTABLE.get(wish.getProperty()))
                        .append(wish.isAscending() ? " asc, " : " desc, "));
        return order.append("received_at desc, case_reference desc").toString();
    }

    private static ApplicationSummary summary(ResultSet row, int number) throws SQLException {
        return new ApplicationSummary(
                new CaseReference(row.getString("case_reference")),
                new MunicipalityKey(row.getString("applicant")),
                row.getString("title"),
                row.getString("funding_object"),
                Money.ofCents(row.getLong("expenditure_cents")),
                Money.ofCents(row.getLong("requested_grant_cents")),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
