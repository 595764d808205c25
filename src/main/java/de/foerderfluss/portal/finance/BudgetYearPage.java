package de.foerderfluss.portal.finance;

import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.JournalLine;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.BudgetReaders;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.PageNumber;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.PersonId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one budget year shows. */
@Component
class BudgetYearPage {

    private static final int ROWS = 50;

    private final BudgetOverview overview;
    private final BudgetPlan plan;
    private final People people;
    private final CurrentActor currentActor;

    BudgetYearPage(BudgetOverview overview, BudgetPlan plan, People people, CurrentActor currentActor) {
        this.overview = overview;
        this.plan = plan;
        this.people = people;
        this.currentActor = currentActor;
    }

    String show(BudgetLineCode line, int year, int page, Typed typed, Model model) {
        Actor reader = currentActor.get();
        BudgetReaders.require(reader);
        Page<JournalLine> journal = overview.journal(line, year, PageRequest.of(PageNumber.index(page), ROWS));
        model.addAttribute("line", plan.line(line));
        model.addAttribute("year", year);
        model.addAttribute("overview", BudgetPage.year(overview.of(line), line, year, plan.isEnacted(line, year)));
        model.addAttribute("journal", journal);
        model.addAttribute("names", names(journal));
        model.addAttribute("typed", typed);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("mayBook", reader.has(Role.BUDGET_OFFICER));
        return "finance/budget-year";
    }

    private Map<PersonId, String> names(Page<JournalLine> journal) {
        return people.names(journal.stream().map(JournalLine::bookedBy).collect(Collectors.toSet()));
    }
}
