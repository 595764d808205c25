package de.foerderfluss.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a running process to the newest version of its model. Cases finish on the model they began with; this is for an act that needs
 * a step which the older model does not have.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewestModel {

    private final RepositoryService models;
    private final RuntimeService runtime;

    NewestModel(RepositoryService models, RuntimeService runtime) {
        this.models = models;
        this.runtime = runtime;
    }

    /** Moves the strand's processes of this kind that began on an older model; nothing happens to those on the newest. */
    void moveTo(String processKey, Strand strand) {
        String newest = models.createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId();
        runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(strand.reference().text())
                .list()
                .stream()
                .filter(process -> !process.getProcessDefinitionId().equals(newest))
                .filter(process -> strand.isToldBy(runtime.getVariables(process.getId())))
                .forEach(process -> move(process, newest));
    }

    private void move(ProcessInstance process, String newest) {
        MigrationPlan plan = runtime.createMigrationPlan(process.getProcessDefinitionId(), newest)
                .mapEqualActivities()
                .build();
        runtime.newMigration(plan).processInstanceIds(process.getId()).execute();
    }
}
