package de.foerderfluss.process;

import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.shared.Breach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves processes on when something has happened in a room, in the transaction in which it happened: what is refused here takes the
 * act back as well.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Proceedings {

    private static final int TRIES = 3;
    /** The variables that tell the processes of one case apart. */
    private static final List<String> TELLING =
            List.of(RoutingVariable.DRAWDOWN_NUMBER.name(), RoutingVariable.MATTER.name());

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final CompletionPermit permit;
    private final ApplicationRetraction retraction;
    private final Clock clock;
    private final JdbcClient jdbc;

    Proceedings(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            CompletionPermit permit,
            ApplicationRetraction retraction,
            Clock clock,
            JdbcClient jdbc) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.permit = permit;
        this.retraction = retraction;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * Begins a process for the strand.
     *
     * @throws CaseRetracted if the municipality has retracted the application
     */
    void begin(String processKey, Strand strand) {
        begin(processKey, strand, Map.of());
    }

    /** The same, with what the process needs to find its way. */
    void begin(String processKey, Strand strand, Map<String, Object> routing) {
        requireNotRetracted(strand);
        Map<String, Object> variables = strand.variables();
        variables.putAll(routing);
        runtime.startProcessInstanceByKey(processKey, strand.reference().text(), variables);
    }

    /**
     * Begins the process for the strand that starts with this message.
     *
     * @throws CaseRetracted if the municipality has retracted the application
     */
    void begin(AwaitedMessage message, Strand strand, Map<String, Object> routing) {
        requireNotRetracted(strand);
        Map<String, Object> variables = new HashMap<>(strand.variables());
        variables.putAll(routing);
        runtime.startProcessInstanceByMessage(
                message.messageName(), strand.reference().text(), variables);
    }

    /** Whether the strand waits at this step. */
    boolean waitsAt(UserStep step, Strand strand) {
        return !waiting(step, strand).isEmpty();
    }

    /**
     * Finishes the step.
     *
     * @throws NobodyWaiting if the strand is somewhere else
     * @throws CaseRetracted if that is because the municipality has retracted the application
     * @throws SomebodyWasFaster if it is finished or cancelled at the same moment
     */
    void complete(UserStep step, Strand strand, Map<String, Object> routing) {
        queueUp(strand);
        Task task = waiting(step, strand).stream()
                .findFirst()
                .orElseThrow(() -> refusal(strand, NobodyWaiting.atStep(step, strand)));
        orSomebodyWasFaster(strand, () -> permit.during(task.getId(), () -> tasks.complete(task.getId(), routing)));
    }

    /** Whether a process of the strand waits for the message. */
    boolean awaits(AwaitedMessage message, Strand strand) {
        return listening(message, strand).isPresent();
    }

    /**
     * Hands a message to the process that waits for it.
     *
     * @throws NobodyWaiting if none does
     * @throws CaseRetracted if that is because the municipality has retracted the application
     * @throws SomebodyWasFaster if it is moved on at the same moment
     */
    void announce(AwaitedMessage message, Strand strand, Map<String, Object> routing) {
        queueUp(strand);
        String execution = listening(message, strand)
                .orElseThrow(() -> refusal(strand, NobodyWaiting.forMessage(message, strand)));
        orSomebodyWasFaster(strand, () -> runtime.messageEventReceived(message.messageName(), execution, routing));
    }

    private Optional<String> listening(AwaitedMessage message, Strand strand) {
        return runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(strand.reference().text())
                .messageEventSubscriptionName(message.messageName())
                .list()
                .stream()
                .map(Execution::getId)
                .filter(execution -> strand.isToldBy(runtime.getVariables(execution, TELLING)))
                .findFirst();
    }

    /**
     * Whether the strand waits for this automatic step; if the engine has given the step up, it is tried again.
     *
     * @throws SomebodyWasFaster if it is being done at this moment
     */
    boolean retried(String step, Strand strand) {
        queueUp(strand);
        List<Job> pending =
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(strand.reference().text())
                        .list()
                        .stream()
                        .flatMap(process ->
                                jobs
                                        .createJobQuery()
                                        .processInstanceId(process.getId())
                                        .activityId(step)
                                        .list()
                                        .stream())
                        .toList();
        orSomebodyWasFaster(
                strand,
                () -> pending.stream()
                        .filter(job -> job.getRetries() == 0)
                        .forEach(job -> jobs.setJobRetries(job.getId(), TRIES)));
        return !pending.isEmpty();
    }

    /** Lets a timer that the case waits for go off at another time; nothing happens if the case does not wait for it. */
    void postpone(String timer, Strand strand, RoutingVariable<Date> variable, Date due) {
        queueUp(strand);
        List<Job> set =
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(strand.reference().text())
                        .list()
                        .stream()
                        .flatMap(
                                process -> jobs
                                        .createJobQuery()
                                        .processInstanceId(process.getId())
                                        .timers()
                                        .activityId(timer)
                                        .list()
                                        .stream())
                        .filter(job -> strand.isToldBy(runtime.getVariables(job.getProcessInstanceId(), TELLING)))
                        .toList();
        orSomebodyWasFaster(
                strand,
                () -> set.forEach(job -> {
                    runtime.setVariable(job.getProcessInstanceId(), variable.name(), due);
                    jobs.setJobDuedate(job.getId(), due);
                }));
    }

    private List<Task> waiting(UserStep step, Strand strand) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(strand.reference().text())
                .taskDefinitionKey(step.taskKey())
                .taskCandidateGroup(step.role().name())
                .list()
                .stream()
                .filter(task -> strand.isToldBy(tasks.getVariables(task.getId(), TELLING)))
                .toList();
    }

    /** Why nobody waits: a retracted case has ended. */
    private Breach refusal(Strand strand, NobodyWaiting nobody) {
        return retracted(strand).<Breach>map(ended -> ended).orElse(nobody);
    }

    private void requireNotRetracted(Strand strand) {
        retracted(strand).ifPresent(ended -> {
            throw ended;
        });
    }

    private Optional<CaseRetracted> retracted(Strand strand) {
        return retraction
                .of(strand.reference())
                .map(given -> new CaseRetracted(strand, LocalDate.ofInstant(given.at(), clock.getZone())));
    }

    /** One act after the other in a case: the engine reads a process in several steps and stumbles if it ends in between. */
    private void queueUp(Strand strand) {
        orSomebodyWasFaster(
                strand,
                () -> jdbc.sql(
                                "select process_instance from case_process where case_reference = :case order by process_instance for update")
                        .param("case", strand.reference().text())
                        .query(String.class)
                        .list());
    }

    /** A deadline's job does not queue up, so it may still come between; and whoever releases money holds the line before the case. */
    private static void orSomebodyWasFaster(Strand strand, Runnable step) {
        try {
            step.run();
        } catch (OptimisticLockingException | NullValueException | PessimisticLockingFailureException collision) {
            throw new SomebodyWasFaster(strand, collision);
        }
    }
}
