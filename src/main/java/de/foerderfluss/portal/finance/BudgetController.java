package de.foerderfluss.portal.finance;

import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOffice;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.JournalLine;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.BudgetReaders;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.PageNumber;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is left of the budget, per line and year, and the acts of the budget officer. */
@Controller
@RequestMapping("/amt/haushalt")
class BudgetController {

    private static final int ROWS = 50;

    private final BudgetOverview overview;
    private final BudgetPlan plan;
    private final BudgetOffice office;
    private final People people;
    private final CurrentActor currentActor;

    BudgetController(
            BudgetOverview overview, BudgetPlan plan, BudgetOffice office, People people, CurrentActor currentActor) {
        this.overview = overview;
        this.plan = plan;
        this.office = office;
        this.people = people;
        this.currentActor = currentActor;
    }

    @ModelAttribute("mayBook")
    boolean mayBook() {
        return currentActor.get().has(Role.BUDGET_OFFICER);
    }

    @GetMapping
    String lines(Model model) {
        BudgetReaders.require(currentActor.get());
        model.addAttribute("lines", BudgetPage.lines(plan.lines(), overview.all()));
        model.addAttribute("check", overview.replay());
        return "finance/budget";
    }

    @GetMapping("/{year}")
    String year(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        BudgetReaders.require(currentActor.get());
        BudgetLineCode code = BudgetInput.line(line);
        var journal = overview.journal(code, year, PageRequest.of(PageNumber.index(page), ROWS));
        model.addAttribute("line", code);
        model.addAttribute("year", year);
        model.addAttribute("overview", BudgetPage.year(overview.of(code), code, year, plan.isEnacted(code, year)));
        model.addAttribute("journal", journal);
        model.addAttribute("names", names(journal));
        model.addAttribute("key", UUID.randomUUID());
        return "finance/budget-year";
    }

    @PostMapping("/{year}/ansatz")
    String appropriate(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam AppropriationKind kind,
            @RequestParam String amount,
            @RequestParam String reason,
            @RequestParam UUID key,
            RedirectAttributes redirect) {
        Actor actor = officer();
        Money booked = BudgetInput.amount(amount);
        office.appropriate(
                BudgetInput.line(line),
                BudgetInput.year(year),
                kind,
                booked,
                actor.id(),
                BudgetInput.reason(reason),
                BudgetInput.step("APPROPRIATION", key));
        return done(redirect, "Der Ansatz wurde um %s geändert.".formatted(booked.german()), line, year);
    }

    @PostMapping("/{year}/haushaltsgesetz")
    String enact(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam boolean enacted,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        Actor actor = officer();
        BudgetLineCode code = BudgetInput.line(line);
        if (enacted) {
            plan.enact(code, BudgetInput.year(year), actor.id(), BudgetInput.reason(reason));
            return done(redirect, "Der Haushalt %d gilt als verabschiedet.".formatted(year), line, year);
        }
        plan.suspend(code, BudgetInput.year(year), actor.id(), BudgetInput.reason(reason));
        return done(redirect, "Für %d gilt die vorläufige Haushaltsführung.".formatted(year), line, year);
    }

    @PostMapping("/{year}/eroeffnung")
    String openYear(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam String reason,
            @RequestParam UUID key,
            RedirectAttributes redirect) {
        Actor actor = officer();
        boolean moved = office.openYear(
                        BudgetInput.line(line),
                        BudgetInput.year(year),
                        actor.id(),
                        BudgetInput.reason(reason),
                        BudgetInput.step("YEAR_OPENING", key))
                .isPresent();
        String result = moved
                ? "Die Ausgabemittel %d tragen jetzt, was aus Verpflichtungsermächtigungen zugesagt war."
                : "Für %d war nichts zu übernehmen.";
        return done(redirect, result.formatted(year), line, year);
    }

    private Actor officer() {
        Actor actor = currentActor.get();
        actor.require(Role.BUDGET_OFFICER);
        return actor;
    }

    private Map<PersonId, String> names(Page<JournalLine> journal) {
        return people.names(journal.stream().map(JournalLine::bookedBy).collect(Collectors.toSet()));
    }

    private static String done(RedirectAttributes redirect, String sentence, String line, int year) {
        redirect.addFlashAttribute("flash", Flash.success(sentence));
        redirect.addAttribute("line", line);
        redirect.addAttribute("year", year);
        return "redirect:/amt/haushalt/{year}";
    }
}
