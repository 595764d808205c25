package de.foerderfluss.process.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * How a process goes on if all goes well: at a fork the first way that is not the default, since the models of this house make the
 * cautious way the default; elsewhere the first way.
 */
final class HappyPath {

    private HappyPath() {}

    /** The nodes after the given one, to the end; each once. */
    static List<FlowNode> after(FlowNode start) {
        List<FlowNode> path = new ArrayList<>();
        Optional<FlowNode> next = next(start);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(next.get());
            next = next(next.get());
        }
        return path;
    }

    private static Optional<FlowNode> next(FlowNode node) {
        SequenceFlow cautious = node instanceof ExclusiveGateway fork ? fork.getDefault() : null;
        return node.getOutgoing().stream()
                .filter(way -> !way.equals(cautious))
                .findFirst()
                .map(SequenceFlow::getTarget);
    }
}
