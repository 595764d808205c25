package de.foerderfluss.portal.finance;

import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.budget.WaitingListRelease;
import de.foerderfluss.budget.YearOverview;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.BudgetReaders;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.PageNumber;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who waits for money, in which order, and the one act that releases it. */
@Controller
@RequestMapping("/amt/haushalt/warteliste")
class WaitingListController {

    private static final int ROWS = 50;

    private final WaitingList waitingList;
    private final BudgetPlan plan;
    private final BudgetOverview overview;
    private final CurrentActor currentActor;
    private final Clock clock;

    WaitingListController(
            WaitingList waitingList, BudgetPlan plan, BudgetOverview overview, CurrentActor currentActor, Clock clock) {
        this.waitingList = waitingList;
        this.plan = plan;
        this.overview = overview;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        BudgetLineCode code = line == null ? plan.standardLine() : BudgetInput.line(line);
        return show(code, page, Typed.nothing(), model);
    }

    @PostMapping("/freigabe")
    String release(
            @RequestParam String line,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        currentActor.get().require(Role.BUDGET_OFFICER);
        BudgetLineCode code = BudgetInput.line(line);
        Typed typed = Typed.of("release", sent);
        try {
            WaitingListRelease released = waitingList.release(code, BudgetInput.reason(typed.value("reason")));
            redirect.addFlashAttribute("flash", told(released));
            redirect.addAttribute("line", line);
            return "redirect:/amt/haushalt/warteliste";
        } catch (Breach refused) {
            return show(code, 1, typed.refused(refused, response), model);
        }
    }

    private String show(BudgetLineCode code, int page, Typed typed, Model model) {
        Actor actor = currentActor.get();
        BudgetReaders.require(actor);
        model.addAttribute("typed", typed);
        model.addAttribute("line", plan.line(code));
        model.addAttribute("lines", plan.lines());
        model.addAttribute("entries", waitingList.entries(code, PageRequest.of(PageNumber.index(page), ROWS)));
        model.addAttribute("preview", waitingList.preview(code));
        model.addAttribute("free", free(code));
        model.addAttribute("mayBook", actor.has(Role.BUDGET_OFFICER));
        return "finance/waiting-list";
    }

    private List<YearOverview> free(BudgetLineCode code) {
        int current = Year.now(clock).getValue();
        return overview.of(code).stream().filter(year -> year.year() >= current).toList();
    }

    private static Flash told(WaitingListRelease release) {
        String title = switch (release.released().size()) {
            case 0 -> "Es konnte kein Vorgang freigegeben werden.";
            case 1 ->
                "Ein Vorgang hat jetzt seine Mittel: %s."
                        .formatted(release.released().get(0));
            default ->
                "%d Vorgänge haben jetzt ihre Mittel."
                        .formatted(release.released().size());
        };
        return new Flash(release.released().isEmpty() ? "warning" : "success", title, release.reason());
    }
}
