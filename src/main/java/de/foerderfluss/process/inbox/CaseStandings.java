package de.foerderfluss.process.inbox;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.shared.CaseReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    CaseStandings(JdbcClient jdbc, ApplicationRetraction retraction) {
        this.jdbc = jdbc;
        this.retraction = retraction;
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
        Set<CaseReference> retracted = retraction.among(references);
        return steps.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> retracted.contains(entry.getKey())
                                ? CaseStanding.RETRACTED
                                : CaseStanding.at(entry.getValue())));
    }

    Set<CaseReference> at(CaseStanding standing) {
        return switch (standing) {
            case RETRACTED -> retraction.all();
            case CONCLUDED -> {
                Set<CaseReference> ended = placed(standing);
                ended.removeAll(retraction.among(ended));
                yield ended;
            }
            default -> placed(standing);
        };
    }

    private Set<CaseReference> placed(CaseStanding standing) {
        var found = standing.places().isEmpty()
                ? jdbc.sql("select distinct p.case_reference " + PLACES + " and process.id_ is null")
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
