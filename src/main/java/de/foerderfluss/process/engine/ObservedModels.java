package de.foerderfluss.process.engine;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Puts the observers into every model as it is read. They are built-in listeners, so no model can leave them out and no command of
 * the engine can skip them.
 */
class ObservedModels extends AbstractBpmnParseListener {

    private static final Map<String, BiConsumer<EngineObserver, DelegateTask>> TASK_EVENTS = Map.of(
            TaskListener.EVENTNAME_CREATE, EngineObserver::taskBegins,
            TaskListener.EVENTNAME_COMPLETE, EngineObserver::taskEnds,
            TaskListener.EVENTNAME_DELETE, EngineObserver::taskIsCancelled);

    private final List<EngineObserver> observers;

    ObservedModels(List<EngineObserver> observers) {
        this.observers = List.copyOf(observers);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        ExecutionListener begin = process -> observers.forEach(observer -> observer.processBegins(process));
        ExecutionListener end = process -> observers.forEach(observer -> observer.processEnds(process));
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, begin);
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, end);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ExecutionListener begin = step -> observers.forEach(observer -> observer.stepBegins(step));
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, begin);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TASK_EVENTS.forEach((event, call) -> {
            TaskListener listener = task -> observers.forEach(observer -> call.accept(observer, task));
            definition.addBuiltInTaskListener(event, listener);
        });
    }
}
