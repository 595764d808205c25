package de.foerderfluss.portal.office;

import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.WaitingEntry;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.doublefunding.Findings;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.PageNumber;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.InboxFilter;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What waits for the person who is signed in. */
@Controller
class WorklistController {

    private static final int ROWS = 25;

    private final Inbox inbox;
    private final WaitingList waitingList;
    private final BudgetPlan plan;
    private final Findings findings;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    WorklistController(
            Inbox inbox,
            WaitingList waitingList,
            BudgetPlan plan,
            Findings findings,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.inbox = inbox;
        this.waitingList = waitingList;
        this.plan = plan;
        this.findings = findings;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/amt")
    String worklist(
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "OLDEST_FIRST") InboxFilter.Order order,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Actor actor = currentActor.get();
        InboxFilter filter = new InboxFilter(role, text.isBlank() ? null : text.strip(), overdue, mine, order);
        Page<WorkItem> items = inbox.items(actor, filter, PageRequest.of(PageNumber.index(page), ROWS));
        model.addAttribute("items", items);
        model.addAttribute("filter", filter);
        model.addAttribute("narrowed", role != null || filter.text() != null || overdue || mine);
        model.addAttribute("roles", roles(actor));
        model.addAttribute("orders", InboxFilter.Order.values());
        model.addAttribute("names", names(items));
        model.addAttribute(
                "doubtful",
                findings.openAmong(items.stream().map(WorkItem::reference).collect(Collectors.toSet())));
        model.addAttribute("me", actor.id());
        model.addAttribute("own", actor.roles());
        model.addAttribute("represents", actor.represents());
        model.addAttribute("represented", people.names(actor.represents()).values());
        model.addAttribute("oversees", actor.has(Role.UNIT_HEAD));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("address", address(filter));
        model.addAttribute("reached", reached(actor));
        return "office/worklist";
    }

    @PostMapping("/amt/aufgaben/{task}/uebernahme")
    String claim(@PathVariable String task, RedirectAttributes redirect) {
        WorkItem item = inbox.claim(currentActor.get(), task);
        redirect.addFlashAttribute(
                "flash",
                Flash.success("Sie bearbeiten jetzt „%s“ zu %s.".formatted(item.germanName(), item.reference())));
        redirect.addAttribute("reference", item.reference().text());
        return "redirect:/amt/vorgaenge/{reference}";
    }

    @PostMapping("/amt/aufgaben/{task}/rueckgabe")
    String unclaim(@PathVariable String task, RedirectAttributes redirect) {
        inbox.unclaim(currentActor.get(), task);
        redirect.addFlashAttribute("flash", Flash.success("Die Aufgabe steht wieder allen offen."));
        return "redirect:/amt";
    }

    /** For the budget officer: who waits first on each line and could have money now. */
    private List<WaitingEntry> reached(Actor actor) {
        return actor.has(Role.BUDGET_OFFICER)
                ? plan.lines().stream()
                        .flatMap(line -> waitingList.nextReached(line.code()).stream())
                        .toList()
                : List.of();
    }

    private static List<Role> roles(Actor actor) {
        boolean seesAll = actor.has(Role.AUDITOR, Role.ADMINISTRATOR, Role.UNIT_HEAD);
        return Arrays.stream(Role.values())
                .filter(role -> !role.isMunicipal())
                .filter(role -> seesAll || actor.has(role))
                .sorted(Comparator.comparing(Role::germanName))
                .toList();
    }

    private Map<PersonId, String> names(Page<WorkItem> items) {
        return people.names(items.stream()
                .flatMap(item ->
                        Stream.of(Optional.ofNullable(item.claimedBy()), Optional.ofNullable(item.claimedFor())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private static String address(InboxFilter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/amt");
        if (filter.role() != null) {
            address.queryParam("role", filter.role());
        }
        if (filter.text() != null) {
            address.queryParam("text", filter.text());
        }
        return address.queryParam("overdue", filter.overdue())
                .queryParam("mine", filter.mine())
                .queryParam("order", filter.order())
                .encode()
                .build()
                .toUriString();
    }
}
