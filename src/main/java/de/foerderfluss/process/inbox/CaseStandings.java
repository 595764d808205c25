package de.foerderfluss.process.inbox;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.closure.Closing;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.shared.CaseReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the processes of many cases stand, in one statement for a whole list. */
@Component
class CaseStandings {

    private static final String PLACES = """
            from case_process p
            left join camunda.act_ru_execution process on process.root_proc_inst_id_ = p.process_instance
            left join camunda.act_ru_execution e on e.proc_inst_id_ = process.id_ and e.act_id_ is not null
                and not exists (select 1 from camunda.act_ru_execution c where c.parent_id_ = e.id_)
            where p.drawdown_number is null and p.matter is null
            """;

    private final JdbcClient jdbc;
    private final ApplicationRetraction retraction;
    private final NoticeService notices;
    private final Closing closing;

    CaseStandings(JdbcClient jdbc, ApplicationRetraction retraction, NoticeService notices, Closing closing) {
        this.jdbc = jdbc;
        this.retraction = retraction;
        this.notices = notices;
        this.closing = closing;
    }

    private record Place(CaseReference reference, @Nullable String step) {}

    Map<CaseReference, CaseStanding> of(Collection<CaseReference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<CaseReference, Set<String>> steps = places(references).stream()
                .collect(groupingBy(
                        Place::reference,
                        filtering(place -> place.step() != null, mapping(place -> "" + place.step(), toSet()))));
        Map<CaseReference, CaseStanding> standings = new HashMap<>();
        steps.forEach((reference, places) -> standings.put(reference, CaseStanding.at(places)));
        setAside(standings).forEach(reference -> standings.put(reference, CaseStanding.SET_ASIDE));
        closing.among(references).forEach(reference -> standings.put(reference, CaseStanding.CLOSED));
        retraction.among(references).forEach(reference -> standings.put(reference, CaseStanding.RETRACTED));
        return standings;
    }

    private Set<CaseReference> setAside(Map<CaseReference, CaseStanding> standings) {
        return notices.setAside(standings.entrySet().stream()
                .filter(entry -> entry.getValue() == CaseStanding.CONCLUDED)
                .map(Map.Entry::getKey)
                .collect(toSet()));
    }

    Set<CaseReference> at(CaseStanding standing) {
        return switch (standing) {
            case RETRACTED -> retraction.all();
            case CONCLUDED -> {
                Set<CaseReference> ended = placed(standing);
                ended.removeAll(retraction.among(ended));
                ended.removeAll(notices.setAside(ended));
                ended.removeAll(closing.among(ended));
                yield ended;
            }
            case SET_ASIDE -> {
                Set<CaseReference> setAside = new HashSet<>(notices.setAside(placed(standing)));
                setAside.removeAll(closing.among(setAside));
                yield setAside;
            }
            case CLOSED -> closing.all();
            default -> placed(standing);
        };
    }

    private Set<CaseReference> placed(CaseStanding standing) {
        var found = standing.places().isEmpty()
                ? jdbc.sql("select p.case_reference " + PLACES
                        + " group by p.case_reference having count(process.id_) = 0")
                : jdbc.sql("select distinct p.case_reference " + PLACES + " and e.act_id_ in (:steps)")
                        .param("steps", standing.places());
        return found.query(String.class).list().stream().map(CaseReference::new).collect(toSet());
    }

    private List<Place> places(Collection<CaseReference> references) {
        return jdbc.sql("select p.case_reference, e.act_id_ " + PLACES + " and p.case_reference in (:cases)")
                .param("cases", references.stream().map(CaseReference::text).toList())
                .query((row, number) ->
                        new Place(new CaseReference(row.getString("case_reference")), row.getString("act_id_")))
                .list();
    }
}
