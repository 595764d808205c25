package de.foerderfluss.process.inbox;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Role;
import de.foerderfluss.process.engine.EngineObserver;
import de.foerderfluss.process.engine.ModelNames;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the worklist in step with the engine: one row as long as a user task waits. */
@Component
@Order(1)
class WorklistRecorder implements EngineObserver {

    private static final String APPROVAL = "FourEyesApprovalProcess";
    private static final String HEARING = "HearingProcess";

    private final WorkItems items;
    private final Applications applications;
    private final Rulings rulings;
    private final Municipalities municipalities;
    private final TargetTimes targets;
    private final Clock clock;

    WorklistRecorder(
            WorkItems items,
            Applications applications,
            Rulings rulings,
            Municipalities municipalities,
            TargetTimes targets,
            Clock clock) {
        this.items = items;
        this.applications = applications;
        this.rulings = rulings;
        this.municipalities = municipalities;
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public void taskBegins(DelegateTask task) {
        CaseReference reference = new CaseReference(task.getExecution().getProcessBusinessKey());
        FundingApplication application = applications.get(reference);
        MatterKey matter = matter(task);
        items.add(new WorkItem(
                task.getId(),
                reference,
                (Integer) task.getVariable("drawdownNumber"),
                matter,
                task.getTaskDefinitionKey(),
                named(task, reference, matter),
                role(task),
                application.title(),
                application.applicant(),
                municipalities.get(application.applicant()).name(),
                clock.instant(),
                targets.dueFor(task.getTaskDefinitionKey()),
                null,
                null));
    }

    @Override
    public void taskEnds(DelegateTask task) {
        items.remove(task.getId());
    }

    @Override
    public void taskIsCancelled(DelegateTask task) {
        items.remove(task.getId());
    }

    /** An approval is named by the call, since only that says what is approved. */
    private static String germanName(DelegateTask task) {
        DelegateExecution caller = task.getExecution().getSuperExecution();
        boolean approval = caller != null && ModelNames.processKey(task).equals(APPROVAL);
        return approval
                ? ModelNames.germanName(caller.getBpmnModelInstance(), caller.getCurrentActivityId())
                : task.getName();
    }

    private static @Nullable MatterKey matter(DelegateTask task) {
        String text = (String) task.getVariable("matter");
        return text == null ? null : new MatterKey(text);
    }

    /** With what the matter is about, as far as somebody has proposed to rule on it; a hearing comes before any proposal. */
    private String named(DelegateTask task, CaseReference reference, @Nullable MatterKey matter) {
        String name = germanName(task);
        if (matter == null) {
            return name;
        }
        return rulings.current(reference, matter)
                .map(Ruling::german)
                .or(() -> ProofId.of(reference, matter).map(ProofId::german))
                .or(() -> Optional.of(matter.german())
                        .filter(what -> ModelNames.processKey(task).equals(HEARING)))
                .map(what -> name + ": " + what)
                .orElse(name);
    }

    private static Role role(DelegateTask task) {
        return task.getCandidates().stream()
                .map(link -> Role.valueOf(link.getGroupId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody may do " + task.getTaskDefinitionKey()));
    }
}
