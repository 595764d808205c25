package de.foerderfluss.process.inbox;

import de.foerderfluss.process.engine.ModelNames;
import de.foerderfluss.process.inbox.CaseProcesses.CaseProcess;
import de.foerderfluss.process.inbox.EngineTraces.Position;
import de.foerderfluss.process.inbox.EngineTraces.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one process of a case and of the processes it called.
 *
 * @param models the model of a definition, by the definition's id
 */
record CaseTrace(
        CaseProcess process, List<Visit> visits, List<Position> positions, Function<String, BpmnModelInstance> models) {

    /** Elements that nobody would call a step: they only lead on, or stand for what another drawing shows. */
    private static final Set<String> NO_STEPS = Set.of(
            "startEvent",
            "messageStartEvent",
            "exclusiveGateway",
            "eventBasedGateway",
            "callActivity",
            "boundaryError",
            "subProcess",
            "eventSubProcess");

    private static final String END = "noneEndEvent";

    List<CaseStep> steps() {
        List<CaseStep> steps = new ArrayList<>(done());
        steps.addAll(current());
        steps.addAll(ahead());
        return steps;
    }

    private List<CaseStep> done() {
        return visits.stream()
                .filter(visit -> visit.until() != null && !visit.cancelled() && isStep(visit))
                .map(visit ->
                        step(visit.definition(), visit.elementId(), CaseStep.State.DONE, visit.since(), visit.until()))
                .toList();
    }

    /** The end of a called process is no step, that of the whole is. */
    private boolean isStep(Visit visit) {
        return visit.type().equals(END) ? visit.instance().equals(visit.root()) : !NO_STEPS.contains(visit.type());
    }

    private List<CaseStep> current() {
        return positions.stream()
                .filter(position -> !(node(position) instanceof CallActivity))
                .map(position -> step(
                        position.definition(),
                        position.elementId(),
                        CaseStep.State.CURRENT,
                        visits.stream()
                                .filter(visit -> visit.until() == null
                                        && visit.instance().equals(position.instance())
                                        && visit.elementId().equals(position.elementId()))
                                .map(Visit::since)
                                .findFirst()
                                .orElse(null),
                        null))
                .toList();
    }

    /** First the rest of the called process, then the rest of the one that called it. */
    private List<CaseStep> ahead() {
        return Stream.concat(rest(false), rest(true)).toList();
    }

    private Stream<CaseStep> rest(boolean inRoot) {
        return positions.stream()
                .filter(position -> position.isInRoot() == inRoot)
                .map(position -> HappyPath.after(node(position)).stream()
                        .filter(node -> node instanceof Task
                                || node instanceof CallActivity
                                || node instanceof EndEvent && inRoot)
                        .map(node -> step(position.definition(), node.getId(), CaseStep.State.AHEAD, null, null))
                        .toList())
                .max(Comparator.comparing(List::size))
                .stream()
                .flatMap(List::stream);
    }

    private FlowNode node(Position position) {
        return models.apply(position.definition()).getModelElementById(position.elementId());
    }

    private CaseStep step(
            String definition,
            String elementId,
            CaseStep.State state,
            java.time.@Nullable Instant since,
            java.time.@Nullable Instant until) {
        BpmnModelInstance model = models.apply(definition);
        return new CaseStep(
                ModelNames.process(model).getId(),
                elementId,
                ModelNames.germanName(model, elementId),
                process.drawdownNumber(),
                state,
                since,
                until);
    }
}
