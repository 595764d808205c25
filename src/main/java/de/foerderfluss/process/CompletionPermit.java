package de.foerderfluss.process;

import de.foerderfluss.process.engine.EngineObserver;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets a user task be finished only as the answer to what happened in a room, and only in the same transaction. So nobody gets
 * round a room's rules, four eyes among them, by speaking to the engine.
 */
@Component
@Order(0)
class CompletionPermit implements EngineObserver {

    /** Finishes the task; the permission ends with the act, and one that surrounds it is back then. */
    void during(String taskId, Runnable completion) {
        Object outer = TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, taskId);
        try {
            completion.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
            if (outer != null) {
                TransactionSynchronizationManager.bindResource(this, outer);
            }
        }
    }

    @Override
    public void taskEnds(DelegateTask task) {
        if (!Objects.equals(TransactionSynchronizationManager.getResource(this), task.getId())) {
            throw new CompletedRoundTheRoom(task.getTaskDefinitionKey());
        }
    }
}
