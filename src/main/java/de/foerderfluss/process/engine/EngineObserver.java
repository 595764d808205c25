package de.foerderfluss.process.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Is told about every process, every automatic step and every user task, whatever its model says, in the transaction of the step. An exception refuses
 * the step.
 */
public interface EngineObserver {

    /** A process has begun; its variables are there. */
    default void processBegins(DelegateExecution process) {}

    /** A process has ended, or was ended. */
    default void processEnds(DelegateExecution process) {}

    /** An automatic step is about to be done, perhaps by the engine's own threads. */
    default void stepBegins(DelegateExecution step) {}

    /** A user task waits for somebody. */
    default void taskBegins(DelegateTask task) {}

    /** A user task is about to be finished. */
    default void taskEnds(DelegateTask task) {}

    /** A user task goes because its process goes another way. */
    default void taskIsCancelled(DelegateTask task) {}
}
