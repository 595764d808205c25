package de.foerderfluss.portal.office;

import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what the books hold for a case, and its place among those who wait. */
@Controller
class CaseBudgetController {

    private final CaseFrame frame;
    private final BudgetOverview overview;
    private final WaitingList waitingList;

    CaseBudgetController(CaseFrame frame, BudgetOverview overview, WaitingList waitingList) {
        this.frame = frame;
        this.overview = overview;
        this.waitingList = waitingList;
    }

    @GetMapping("/amt/vorgaenge/{reference}/haushalt")
    String budget(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.BUDGET, model);
        model.addAttribute(
                "balances", overview.ofCase(open.reference()).balances().entrySet());
        waitingList.entry(open.reference()).ifPresent(entry -> {
            model.addAttribute("waiting", entry);
            model.addAttribute("mayForgo", open.actor().has(Role.CLERK));
            model.addAttribute("place", waitingList.position(open.reference()).orElse(1));
        });
        return "office/case-budget";
    }
}
