package de.foerderfluss;

import static java.util.stream.Collectors.toSet;

import de.foerderfluss.shared.CaseReference;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/**
 * Does by hand what the engine's threads do in the running office, which stand still in tests: the work in the background, and
 * the timers.
 */
@TestComponent
public class EngineRoom {

    private final RuntimeService runtime;
    private final ManagementService management;

    EngineRoom(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** Does all background work of a case until it waits for somebody or for a day. */
    public void work(CaseReference reference) {
        List<Job> jobs = jobs(reference);
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = jobs(reference);
        }
    }

    /** Lets a timer of a case go off, for example {@code Event_ReplyDatePassed}, and does the work that follows. */
    public void fire(CaseReference reference, String timer) {
        management.executeJob(timer(reference, timer).getId());
        work(reference);
    }

    /** The timer of a case that is set for this event. */
    public Job timer(CaseReference reference, String timer) {
        return instances(reference).stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .timers()
                                .activityId(timer)
                                .list()
                                .stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + timer + " is set for " + reference));
    }

    /** The background work that waits to be done. */
    public List<Job> jobs(CaseReference reference) {
        return instances(reference).stream()
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

    /** Ids of the elements at which the case's processes stand. */
    public Set<String> places(CaseReference reference) {
        return instances(reference).stream()
                .flatMap(instance -> runtime.createExecutionQuery().processInstanceId(instance).list().stream())
                .map(Execution::getId)
                .flatMap(execution -> runtime.getActiveActivityIds(execution).stream())
                .collect(toSet());
    }

    private List<String> instances(CaseReference reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.text()).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}
