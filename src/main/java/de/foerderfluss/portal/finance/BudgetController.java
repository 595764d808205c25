package de.foerderfluss.portal.finance;

import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.BudgetReaders;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Typed;
import java.time.Clock;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is left of the budget, per line and year. */
@Controller
@RequestMapping("/amt/haushalt")
class BudgetController {

    private final BudgetOverview overview;
    private final BudgetPlan plan;
    private final BudgetYearPage yearPage;
    private final CurrentActor currentActor;
    private final Clock clock;

    BudgetController(
            BudgetOverview overview, BudgetPlan plan, BudgetYearPage yearPage, CurrentActor currentActor, Clock clock) {
        this.overview = overview;
        this.plan = plan;
        this.yearPage = yearPage;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String lines(Model model) {
        Actor reader = currentActor.get();
        BudgetReaders.require(reader);
        model.addAttribute(
                "lines",
                BudgetPage.lines(plan.lines(), overview.all(), Year.now(clock).getValue()));
        model.addAttribute("check", overview.replay());
        model.addAttribute("mayBook", reader.has(Role.BUDGET_OFFICER));
        return "finance/budget";
    }

    @GetMapping("/{year}")
    String year(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        BudgetLineCode code = line == null ? plan.standardLine() : BudgetInput.line(line);
        return yearPage.show(code, BudgetInput.year(year), page, Typed.nothing(), model);
    }
}
