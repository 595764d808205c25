package de.foerderfluss.process.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import de.foerderfluss.process.engine.ModelNames;
import de.foerderfluss.process.inbox.CaseProcesses.CaseProcess;
import de.foerderfluss.process.inbox.EngineTraces.Position;
import de.foerderfluss.process.inbox.EngineTraces.Visit;
import de.foerderfluss.shared.CaseReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** How far a case has come, as a list of steps and as drawings. */
@Component
class CaseProgress {

    private final CaseProcesses processes;
    private final EngineTraces traces;
    private final RepositoryService repository;

    CaseProgress(CaseProcesses processes, EngineTraces traces, RepositoryService repository) {
        this.processes = processes;
        this.traces = traces;
        this.repository = repository;
    }

    List<CaseStep> steps(CaseReference reference) {
        return traces(reference).stream()
                .flatMap(trace -> trace.steps().stream())
                .toList();
    }

    List<CaseDiagram> diagrams(CaseReference reference) {
        return traces(reference).stream()
                .flatMap(trace -> instances(trace).entrySet().stream()
                        .map(instance -> diagram(trace, instance.getKey(), instance.getValue())))
                .toList();
    }

    private List<CaseTrace> traces(CaseReference reference) {
        List<CaseProcess> roots = processes.of(reference);
        if (roots.isEmpty()) {
            return List.of();
        }
        List<String> ids = roots.stream().map(CaseProcess::instance).toList();
        Map<String, List<Visit>> visits = traces.visits(ids).stream().collect(groupingBy(Visit::root));
        Map<String, List<Position>> positions = traces.positions(ids).stream().collect(groupingBy(Position::root));
        return roots.stream()
                .map(root -> new CaseTrace(
                        root,
                        visits.getOrDefault(root.instance(), List.of()),
                        positions.getOrDefault(root.instance(), List.of()),
                        repository::getBpmnModelInstance))
                .toList();
    }

    /** The process itself and those it has called and is in, each with its definition. */
    private static Map<String, String> instances(CaseTrace trace) {
        Map<String, String> definitions = new LinkedHashMap<>();
        trace.visits().stream()
                .filter(visit -> visit.instance().equals(visit.root()))
                .findFirst()
                .ifPresent(visit -> definitions.put(visit.instance(), visit.definition()));
        trace.positions().forEach(position -> definitions.put(position.instance(), position.definition()));
        return definitions;
    }

    private CaseDiagram diagram(CaseTrace trace, String instance, String definition) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        Set<String> current = trace.positions().stream()
                .filter(position -> position.instance().equals(instance))
                .map(Position::elementId)
                .collect(toSet());
        Set<String> done = trace.visits().stream()
                .filter(visit -> visit.instance().equals(instance) && visit.until() != null && !visit.cancelled())
                .map(Visit::elementId)
                .collect(toSet());
        return new CaseDiagram(
                ModelNames.process(model).getId(),
                ModelNames.process(model).getName(),
                trace.process().drawdownNumber(),
                Bpmn.convertToString(model),
                current,
                done);
    }
}
