package de.foerderfluss;

import static java.util.stream.Collectors.toSet;

import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.util.Date;
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
    private final Clock clock;

    EngineRoom(RuntimeService runtime, ManagementService management, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /** Does all background work of a case until it waits for somebody or for a day. */
    public void work(CaseReference reference) {
        List<Job> jobs = jobs(reference);
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = jobs(reference);
        }
    }

    /** Does all background work there is, of whatever case. */
    public void workEverything() {
        List<Job> jobs = background();
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = background();
        }
    }

    private List<Job> background() {
        return management.createJobQuery().messages().withRetriesLeft().list();
    }

    /** Lets a timer of a case go off, for example {@code Event_ReplyDatePassed}, and does the work that follows. */
    public void fire(CaseReference reference, String timer) {
        management.executeJob(timer(reference, timer).getId());
        work(reference);
    }

    /** Lets all timers go off that are due by the office's clock, with the work that follows; says how many those were. */
    public int fireDue() {
        List<Job> due = management
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(clock.instant()))
                .list();
        due.forEach(timer -> fireIfStillSet(timer.getId()));
        return due.size();
    }

    /** Lets the timers of a case go off that are due by the office's clock, with the work that follows. */
    public void fireDue(CaseReference reference) {
        instances(reference).stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .timers()
                        .duedateLowerThan(Date.from(clock.instant()))
                        .list()
                        .stream())
                .forEach(timer -> fireIfStillSet(timer.getId()));
    }

    /** One timer going off may take others with it. */
    private void fireIfStillSet(String timer) {
        Job job = management.createJobQuery().jobId(timer).singleResult();
        if (job != null) {
            ProcessInstance instance = runtime.createProcessInstanceQuery()
                    .processInstanceId(job.getProcessInstanceId())
                    .singleResult();
            management.executeJob(timer);
            work(new CaseReference(instance.getBusinessKey()));
        }
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
