package de.foerderfluss.process.engine;

import org.camunda.bpm.engine.delegate.BpmnModelExecutionContext;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Names out of a model. Every model of the house holds exactly one process. */
public final class ModelNames {

    private ModelNames() {}

    public static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    /** The id of the process that an execution or task belongs to. */
    public static String processKey(BpmnModelExecutionContext context) {
        return process(context.getBpmnModelInstance()).getId();
    }

    /** The German name of an element; its id if it has none, as joining gateways. */
    public static String germanName(BpmnModelInstance model, String elementId) {
        boolean named =
                model.getModelElementById(elementId) instanceof FlowElement element && element.getName() != null;
        return named ? ((FlowElement) model.getModelElementById(elementId)).getName() : elementId;
    }
}
