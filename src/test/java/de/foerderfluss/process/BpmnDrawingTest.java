package de.foerderfluss.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.process.Models.Model;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a process of this house is drawn, so that Camunda Modeler opens it clean and a reader finds the way. */
class BpmnDrawingTest {

    private static final double TOUCH = 1.0;

    static List<Model> models() {
        return Models.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawnOnce(Model model) {
        assertThat(model.all(BpmnShape.class))
                .isNotEmpty()
                .extracting(shape -> shape.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(
                        model.nodes().stream().map(FlowNode::getId).toList());
        assertThat(model.all(BpmnEdge.class))
                .isNotEmpty()
                .extracting(edge -> edge.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(model.all(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingLiesOnAnythingElse(Model model) {
        List<BpmnShape> shapes = model.all(BpmnShape.class).stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .toList();
        List<Rectangle2D> places = new ArrayList<>(
                shapes.stream().map(shape -> place(shape.getBounds())).toList());
        places.addAll(labels(model));

        assertThat(places).hasSizeGreaterThan(shapes.size());
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                assertThat(places.get(i).intersects(places.get(j)))
                        .as("%s: %s and %s", model, places.get(i), places.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aSubProcessSurroundsWhatBelongsToItAndNothingElse(Model model) {
        for (SubProcess frame : model.all(SubProcess.class)) {
            Rectangle2D place = place(frame);
            assertThat(model.nodes()).filteredOn(node -> node != frame).allSatisfy(node -> {
                boolean inside = node.getParentElement().equals(frame);
                assertThat(place.contains(place(node))).as(node.getId()).isEqualTo(inside);
                assertThat(place.intersects(place(node))).as(node.getId()).isEqualTo(inside);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowsRunStraightFromBorderToBorder(Model model) {
        assertThat(model.all(BpmnEdge.class)).isNotEmpty().allSatisfy(edge -> {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            assertThat(touches(flow.getSource(), points.get(0)))
                    .as(flow.getId())
                    .isTrue();
            assertThat(touches(flow.getTarget(), points.get(points.size() - 1)))
                    .as(flow.getId())
                    .isTrue();
            for (int i = 1; i < points.size(); i++) {
                Waypoint from = points.get(i - 1);
                Waypoint to = points.get(i);
                boolean level = from.getX().equals(to.getX()) || from.getY().equals(to.getY());
                assertThat(level).as(flow.getId()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void theHappyPathRunsFromLeftToRightOnOneLine(Model model) {
        FlowNode node = model.all(StartEvent.class).iterator().next();
        List<FlowNode> path = new ArrayList<>(List.of(node));
        while (!node.getOutgoing().isEmpty()) {
            SequenceFlow cautious = node instanceof ExclusiveGateway fork ? fork.getDefault() : null;
            node = node.getOutgoing().stream()
                    .filter(way -> !way.equals(cautious))
                    .findFirst()
                    .orElseThrow()
                    .getTarget();
            path.add(node);
        }

        assertThat(path).hasSizeGreaterThan(3);
        assertThat(path.stream().map(step -> place(step).getCenterY()).distinct())
                .as(model.name())
                .hasSize(1);
        assertThat(path.stream().map(step -> place(step).getCenterX())).isSorted();
    }

    private static List<Rectangle2D> labels(Model model) {
        Stream<Bounds> ofShapes = model.all(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnLabel() != null)
                .map(shape -> shape.getBpmnLabel().getBounds());
        Stream<Bounds> ofEdges = model.all(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnLabel() != null)
                .map(edge -> edge.getBpmnLabel().getBounds());
        return Stream.concat(ofShapes, ofEdges)
                .filter(bounds -> bounds != null)
                .map(BpmnDrawingTest::place)
                .toList();
    }

    private static boolean touches(FlowNode node, Waypoint point) {
        Rectangle2D place = place(node);
        Rectangle2D outer = grown(place, TOUCH);
        Rectangle2D inner = grown(place, -TOUCH);
        return outer.contains(point.getX(), point.getY()) && !inner.contains(point.getX(), point.getY());
    }

    private static Rectangle2D grown(Rectangle2D place, double by) {
        return new Rectangle2D.Double(
                place.getX() - by, place.getY() - by, place.getWidth() + 2 * by, place.getHeight() + 2 * by);
    }

    private static Rectangle2D place(FlowNode node) {
        Collection<BpmnShape> shapes = node.getModelInstance().getModelElementsByType(BpmnShape.class);
        return shapes.stream()
                .filter(shape -> shape.getBpmnElement().equals(node))
                .map(shape -> place(shape.getBounds()))
                .findFirst()
                .orElseThrow();
    }

    private static Rectangle2D place(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
