package de.foerderfluss.portal.office;

import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.doublefunding.Finding;
import de.foerderfluss.doublefunding.Findings;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.process.inbox.CaseStep;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens a case: who has to do what now, how far it has come, and which days count. */
@Controller
class CaseOverviewController {

    private final CaseFrame frame;
    private final Inbox inbox;
    private final Deadlines deadlines;
    private final Findings findings;
    private final People people;

    CaseOverviewController(CaseFrame frame, Inbox inbox, Deadlines deadlines, Findings findings, People people) {
        this.frame = frame;
        this.inbox = inbox;
        this.deadlines = deadlines;
        this.findings = findings;
        this.people = people;
    }

    @GetMapping("/amt/vorgaenge/{reference}")
    String overview(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.OVERVIEW, model);
        List<WorkItem> items = inbox.open(open.reference());
        List<CaseStep> steps = inbox.waiting(open.reference());
        model.addAttribute("tasks", tasks(open.actor(), items, model.getAttribute("obstacle") == null));
        model.addAttribute("waitingFor", waitingFor(steps, items));
        model.addAttribute("steps", steps);
        model.addAttribute("diagrams", inbox.diagram(open.reference()));
        model.addAttribute("deadlines", inOrder(open.reference()));
        model.addAttribute(
                "doubtful", findings.of(open.actor(), open.reference()).stream().anyMatch(Finding::isOpen));
        return "office/case-overview";
    }

    private List<OpenTask> tasks(Actor actor, List<WorkItem> items, boolean impartial) {
        Map<PersonId, String> names = people.names(
                items.stream().map(WorkItem::claimedBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        return items.stream().map(item -> task(actor, item, names, impartial)).toList();
    }

    private static OpenTask task(Actor actor, WorkItem item, Map<PersonId, String> names, boolean impartial) {
        PersonId claimant = item.claimedBy();
        boolean may = impartial && actor.has(item.role());
        return new OpenTask(
                item,
                may ? CaseTask.address(item).orElse(null) : null,
                claimant == null ? null : names.getOrDefault(claimant, "jemand anderem"),
                may && claimant == null,
                actor.id().equals(claimant));
    }

    /** The steps at which the case stands though nobody of the office has to do anything. */
    private static List<String> waitingFor(List<CaseStep> steps, List<WorkItem> items) {
        Set<String> tasks = items.stream().map(WorkItem::taskKey).collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> step.state() == CaseStep.State.CURRENT && !tasks.contains(step.activityId()))
                .map(CaseStep::germanName)
                .distinct()
                .toList();
    }

    /** Those that run first, each by its day; then what is over, the latest first. */
    private List<StoredDeadline> inOrder(CaseReference reference) {
        return deadlines.of(reference).stream()
                .sorted(Comparator.comparing((StoredDeadline deadline) -> !deadline.isRunning())
                        .thenComparing(deadline -> deadline.isRunning()
                                ? deadline.deadline().date().toEpochDay()
                                : -deadline.number()))
                .toList();
    }
}
