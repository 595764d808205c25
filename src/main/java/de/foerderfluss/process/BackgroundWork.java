package de.foerderfluss.process;

import de.foerderfluss.process.engine.EngineThreads;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The engine's work in the background, done by the caller's own thread: so a demonstration can tell a case day by day. */
@Component
public class BackgroundWork {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineThreads threads;

    BackgroundWork(RuntimeService runtime, ManagementService management, EngineThreads threads) {
        this.runtime = runtime;
        this.management = management;
        this.threads = threads;
    }

    /** Runs the task while the engine's own threads stand still. */
    public void withoutThreads(Runnable task) {
        threads.pausedDuring(task);
    }

    /** Does all background work of a case until it waits for somebody or for a day. */
    public void work(CaseReference reference) {
        List<Job> jobs = jobs(reference);
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = jobs(reference);
        }
    }

    private List<Job> jobs(CaseReference reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.text()).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .messages()
                                .withRetriesLeft()
                                .list()
                                .stream())
                .toList();
    }
}
