package de.foerderfluss.calendar;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds follow-ups of all cases. */
@Component
class FollowUpSearch {

    private static final String MATCHING = """
            where (:pattern is null or case_reference ilike :pattern escape '!' or note ilike :pattern escape '!')
              and not case_reference = any (:barred)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<FollowUp> find(Actor me, FollowUpFilter filter, Set<CaseReference> barred, Pageable page) {
        List<FollowUp> found = narrowed(
                        "select * from (" + FollowUpBook.ALL + ") f ",
                        me,
                        filter,
                        barred,
                        " order by " + filter.order().sql() + ", number limit :limit offset :offset")
                .param("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE)
                .param("offset", page.isPaged() ? page.getOffset() : 0)
                .query(FollowUpBook::read)
                .list();
        return new PageImpl<>(found, page, count(me, filter, barred));
    }

    long count(Actor me, FollowUpFilter filter, Set<CaseReference> barred) {
        return narrowed("select count(*) from follow_up ", me, filter, barred, "")
                .query(Long.class)
                .single();
    }

    private StatementSpec narrowed(
            String select, Actor me, FollowUpFilter filter, Set<CaseReference> barred, String order) {
        String text = filter.text() == null
                ? ""
                : filter.text().replace('\u0000', ' ').strip();
        return jdbc.sql("%s %s and %s and %s %s"
                        .formatted(
                                select,
                                MATCHING,
                                filter.span().sql(),
                                filter.whose().sql(),
                                order))
                .param("pattern", text.isEmpty() ? null : "%" + text.replaceAll("([!%_])", "!$1") + "%", Types.VARCHAR)
                .param("me", me.id().value())
                .param(
                        "represented",
                        me.represents().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .param("barred", barred.stream().map(CaseReference::text).toArray(String[]::new));
    }
}
