package de.foerderfluss.process;

import de.foerderfluss.process.engine.ModelNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes which sequence flows were taken, once the transaction has committed. Since every node of our models has a flow, and a node
 * whose every flow was taken has been entered and left, full coverage of the flows is full coverage of the nodes.
 */
public class FlowCoverage extends AbstractProcessEnginePlugin {

    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    static void forget() {
        TAKEN.clear();
    }

    /** The flows of a process that were not taken since the last {@link #forget}. */
    static List<String> missing(String process) {
        return missing(process, TAKEN);
    }

    static List<String> missing(String process, Set<String> taken) {
        return flows(process).stream()
                .filter(flow -> !taken.contains(process + "#" + observed(flow).getId()))
                .map(SequenceFlow::getId)
                .sorted()
                .toList();
    }

    /** The engine goes from an event-based gateway to its event without a word, so the way on from the event stands for both. */
    private static SequenceFlow observed(SequenceFlow flow) {
        return flow.getSource() instanceof EventBasedGateway
                ? flow.getTarget().getOutgoing().iterator().next()
                : flow;
    }

    private static Collection<SequenceFlow> flows(String process) {
        return Models.all().stream()
                .filter(model -> model.name().equals(process))
                .findFirst()
                .orElseThrow()
                .all(SequenceFlow.class);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Recorder());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private static final class Recorder extends AbstractBpmnParseListener implements ExecutionListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, this);
        }

        @Override
        public void notify(DelegateExecution execution) {
            String taken = ModelNames.processKey(execution) + "#" + execution.getCurrentTransitionId();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    TAKEN.add(taken);
                }
            });
        }
    }
}
