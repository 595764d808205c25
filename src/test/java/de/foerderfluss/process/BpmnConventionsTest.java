package de.foerderfluss.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.foerderfluss.process.Models.Model;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Component;

/** How a process of this house is written down. What belongs to the drawing stands in {@link BpmnDrawingTest}. */
class BpmnConventionsTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final int MOST_NODES = 20;
    private static final int MOST_VARIABLES = 8;
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([a-z]\\w*)\\b[^}]*}");

    /** How the id of each kind of element begins, the narrower kind first. */
    private static final List<Kind> KINDS = List.of(
            new Kind(StartEvent.class, "StartEvent"),
            new Kind(EndEvent.class, "EndEvent"),
            new Kind(Event.class, "Event"),
            new Kind(SubProcess.class, "SubProcess"),
            new Kind(CallActivity.class, "CallActivity"),
            new Kind(Task.class, "Task"),
            new Kind(Gateway.class, "Gateway"),
            new Kind(SequenceFlow.class, "Flow"),
            new Kind(Message.class, "Message"),
            new Kind(Error.class, "Error"));

    /** The simple names of the delegates by the names of their beans. */
    private static final Map<String, String> DELEGATES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("de.foerderfluss.process")
                    .stream()
                    .filter(type -> type.isAssignableTo(JavaDelegate.class))
                    .collect(toMap(
                            type -> type.getAnnotationOfType(Component.class).value(), JavaClass::getSimpleName));

    private record Kind(Class<? extends BaseElement> type, String prefix) {}

    static List<Model> models() {
        return Models.all();
    }

    @Test
    void everyProcessIsWalkedThroughByScenarios() {
        Set<String> walked = new ClassFileImporter()
                .importPackages("de.foerderfluss.process").stream()
                        .filter(type -> type.isAnnotatedWith(CoversProcess.class))
                        .flatMap(type -> Stream.of(
                                type.getAnnotationOfType(CoversProcess.class).value()))
                        .collect(Collectors.toSet());

        assertThat(models()).extracting(Model::name).hasSizeGreaterThan(5).isSubsetOf(walked);
    }

    @ParameterizedTest
    @MethodSource("models")
    void carriesTheNameOfItsFile(Model model) {
        assertThat(model.all(Process.class)).hasSize(1);
        assertThat(model.process().getId()).isEqualTo(model.name()).endsWith("Process");
    }

    @ParameterizedTest
    @MethodSource("models")
    void saysWhatItIsForHowLongItsHistoryStaysAndWhichVersionItIs(Model model) {
        Process process = model.process();

        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaVersionTag()).matches("\\d+\\.\\d+");
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(process.getDocumentations())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.getTextContent()).matches("\\p{Lu}.{40,}\\."));
    }

    @ParameterizedTest
    @MethodSource("models")
    void staysSmallEnoughForOneLook(Model model) {
        assertThat(model.nodes()).hasSizeBetween(3, MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsSayKindAndMeaning(Model model) {
        assertThat(identified(model))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.getId()).matches(prefix(element) + "_([A-Z][a-z]+)+"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void namesAreGermanWherePeopleReadThem(Model model) {
        List<FlowNode> named =
                model.nodes().stream().filter(node -> !onlyJoins(node)).toList();

        assertThat(named).isNotEmpty().allSatisfy(node -> {
            assertThat(node.getName()).as(node.getId()).matches("\\p{Lu}[\\p{L} ,]+\\??");
        });
        assertThat(model.process().getName()).matches("\\p{Lu}[\\p{L}\\- ]+");
    }

    @ParameterizedTest
    @MethodSource("models")
    void questionsStandOnlyAtForksAndJoinsKeepSilent(Model model) {
        assertThat(model.all(ExclusiveGateway.class)).isNotEmpty().allSatisfy(gateway -> {
            if (onlyJoins(gateway)) {
                assertThat(gateway.getName()).as(gateway.getId()).isNull();
            } else {
                assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                assertThat(gateway.getIncoming()).as(gateway.getId()).hasSize(1);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyForkHasADefaultAndConditionsOnItsOtherWays(Model model) {
        List<ExclusiveGateway> forks = model.all(ExclusiveGateway.class).stream()
                .filter(gateway -> !onlyJoins(gateway))
                .toList();

        assertThat(forks).isNotEmpty().allSatisfy(fork -> {
            assertThat(fork.getDefault()).as(fork.getId()).isNotNull().isIn(fork.getOutgoing());
            assertThat(fork.getOutgoing()).allSatisfy(way -> {
                assertThat(way.getName()).as(way.getId()).isNotBlank();
                assertThat(way.getConditionExpression() == null)
                        .as(way.getId())
                        .isEqualTo(way.equals(fork.getDefault()));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void onlyGatewaysForkAndJoin(Model model) {
        List<FlowNode> others = model.nodes().stream()
                .filter(node -> !(node instanceof Gateway))
                .toList();

        assertThat(others).isNotEmpty().allSatisfy(node -> {
            boolean apart = node instanceof SubProcess aside && aside.triggeredByEvent();
            boolean begins = apart || node instanceof StartEvent || node instanceof BoundaryEvent;
            boolean ends = apart || node instanceof EndEvent;
            assertThat(node.getIncoming()).as(node.getId()).hasSize(begins ? 0 : 1);
            assertThat(node.getOutgoing()).as(node.getId()).hasSize(ends ? 0 : 1);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void containsNoCodeAndNoHiddenListener(Model model) {
        for (Class<? extends ModelElementInstance> hidden : List.of(
                ScriptTask.class,
                Script.class,
                CamundaScript.class,
                CamundaExecutionListener.class,
                CamundaTaskListener.class,
                CamundaInputOutput.class)) {
            assertThat(model.all(hidden)).as(hidden.getSimpleName()).isEmpty();
        }
        assertThat(model.nodes()).isNotEmpty().allSatisfy(node -> {
            assertThat(node.getAttributeValueNs(CAMUNDA, "class")).isNull();
            assertThat(node.getAttributeValueNs(CAMUNDA, "expression")).isNull();
        });
    }

    @Test
    void everyAutomaticStepHasADelegateOfItsNameAndNoDelegateIsIdle() {
        List<Task> automatic = Models.everywhere(Task.class).stream()
                .filter(task -> task instanceof ServiceTask || task instanceof BusinessRuleTask)
                .toList();

        assertThat(automatic).isNotEmpty().allSatisfy(task -> {
            String name = task.getId().substring("Task_".length());
            String bean = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            assertThat(task.getAttributeValueNs(CAMUNDA, "delegateExpression")).isEqualTo("${" + bean + "}");
            assertThat(DELEGATES.get(bean)).as(task.getId()).isEqualTo(name + "Delegate");
        });
        assertThat(DELEGATES).hasSameSizeAs(automatic);
    }

    @Test
    void timersGoOffAtADateThatTheCalendarHasStored() {
        List<TimerEventDefinition> timers = Models.everywhere(TimerEventDefinition.class);

        assertThat(timers).isNotEmpty().allSatisfy(timer -> {
            assertThat(timer.getTimeDuration()).isNull();
            assertThat(timer.getTimeCycle()).isNull();
            assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{\\w+(Date|PeriodEnd)}");
        });
    }

    @Test
    void callsOnlyProcessesThatExistAndHandsTheReferenceOn() {
        List<String> names = models().stream().map(Model::name).toList();

        assertThat(Models.everywhere(CallActivity.class)).isNotEmpty().allSatisfy(call -> {
            assertThat(call.getCalledElement()).isIn(names);
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .contains("#{execution.processBusinessKey}");
        });
    }

    @Test
    void peopleDoExactlyTheStepsThatTheHouseKnows() {
        List<UserTask> tasks = Models.everywhere(UserTask.class);

        assertThat(tasks)
                .isNotEmpty()
                .allSatisfy(task -> assertThat(stepsOf(task))
                        .as(task.getId())
                        .isNotEmpty()
                        .allSatisfy(step -> {
                            assertThat(task.getCamundaCandidateGroups())
                                    .isIn(step.role().name(), "${approverRole}");
                            assertThat(namesOf(task)).contains(step.germanName());
                        }));
        assertThat(UserStep.values())
                .extracting(UserStep::taskKey)
                .isSubsetOf(tasks.stream().map(UserTask::getId).toList());
    }

    @Test
    void waitsForExactlyTheMessagesThatTheHouseSends() {
        List<String> sent = Stream.of(AwaitedMessage.values())
                .map(AwaitedMessage::messageName)
                .toList();

        assertThat(Models.everywhere(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrderElementsOf(sent);
        assertThat(Models.everywhere(Message.class))
                .allSatisfy(message -> assertThat(message.getName()).isEqualTo(message.getId()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void fewVariablesOnlyRoute(Model model) throws IOException {
        Set<String> used = EXPRESSION
                .matcher(Files.readString(Path.of("bpmn", model + ".bpmn"))
                        .replaceAll("delegateExpression=\"[^\"]*\"", ""))
                .results()
                .map(match -> match.group(1))
                .collect(toSet());

        assertThat(used).hasSizeBetween(1, MOST_VARIABLES).isSubsetOf(knownVariables());
    }

    private static Stream<UserStep> steps() {
        return Stream.of(UserStep.values());
    }

    private static List<UserStep> stepsOf(UserTask task) {
        return steps().filter(step -> step.taskKey().equals(task.getId())).toList();
    }

    /** Its own name; for an approval those of the calls. */
    private static List<String> namesOf(UserTask task) {
        String process = ((Process) task.getParentElement()).getId();
        return process.equals("FourEyesApprovalProcess")
                ? Models.everywhere(CallActivity.class).stream()
                        .filter(call -> call.getCalledElement().equals(process))
                        .map(CallActivity::getName)
                        .toList()
                : List.of(task.getName());
    }

    private static Set<String> knownVariables() {
        return Stream.of(RoutingVariable.class.getDeclaredFields())
                .filter(field -> field.getType() == RoutingVariable.class)
                .map(field -> ((RoutingVariable<?>) read(field)).name())
                .collect(toSet());
    }

    private static Object read(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static List<BaseElement> identified(Model model) {
        return model.bpmn().getModelElementsByType(BaseElement.class).stream()
                .filter(element -> KINDS.stream().anyMatch(kind -> kind.type().isInstance(element)))
                .toList();
    }

    private static String prefix(BaseElement element) {
        return KINDS.stream()
                .filter(kind -> kind.type().isInstance(element))
                .findFirst()
                .orElseThrow()
                .prefix();
    }

    private static boolean onlyJoins(FlowNode node) {
        return node instanceof ExclusiveGateway && node.getOutgoing().size() == 1;
    }
}
