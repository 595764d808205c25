package de.foerderfluss.process.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/**
 * Sets the engine up for this house: every model is observed, and the engine reads the time from the house's clock, so that a timer
 * is due when the house says so.
 */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    private final List<EngineObserver> observers;
    private final Clock clock;

    EngineSetup(List<EngineObserver> observers, Clock clock) {
        this.observers = observers;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // The engine's own clock asks Joda for the time; this is its only way to another source.
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        // Who called gets every exception; a refused act is no error of the house that belongs in its log.
        engine.setEnableCmdExceptionLogging(false);
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new ObservedModels(observers));
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
