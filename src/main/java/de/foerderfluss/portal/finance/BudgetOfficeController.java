package de.foerderfluss.portal.finance;

import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOffice;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.Posting;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.Money;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts of the budget officer on one year of a line. */
@Controller
@RequestMapping("/amt/haushalt/{year}")
class BudgetOfficeController {

    private final BudgetOffice office;
    private final BudgetPlan plan;
    private final BudgetYearPage page;
    private final CurrentActor currentActor;

    BudgetOfficeController(BudgetOffice office, BudgetPlan plan, BudgetYearPage page, CurrentActor currentActor) {
        this.office = office;
        this.plan = plan;
        this.page = page;
        this.currentActor = currentActor;
    }

    @PostMapping("/ansatz")
    String appropriate(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = officer();
        Typed typed = Typed.of("appropriate", sent);
        try {
            Money amount = BudgetInput.amount(typed.value("amount"));
            office.appropriate(
                    BudgetInput.line(line),
                    BudgetInput.year(year),
                    BudgetInput.kind(typed.value("kind")),
                    amount,
                    actor.id(),
                    BudgetInput.reason(typed.value("reason")),
                    BudgetInput.step("APPROPRIATION", BudgetInput.key(typed.value("key"))));
            return done(redirect, "Der Ansatz wurde um %s geändert.".formatted(amount.german()), line, year);
        } catch (Breach refused) {
            return again(line, year, typed.refused(refused, response), model);
        }
    }

    @PostMapping("/haushaltsgesetz")
    String enact(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam boolean enacted,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = officer();
        Typed typed = Typed.of("enact", sent);
        try {
            BudgetLineCode code = BudgetInput.line(line);
            String reason = BudgetInput.reason(typed.value("reason"));
            if (enacted) {
                plan.enact(code, BudgetInput.year(year), actor.id(), reason);
                return done(redirect, "Der Haushalt %d gilt als verabschiedet.".formatted(year), line, year);
            }
            plan.suspend(code, BudgetInput.year(year), actor.id(), reason);
            return done(redirect, "Für %d gilt die vorläufige Haushaltsführung.".formatted(year), line, year);
        } catch (Breach refused) {
            return again(line, year, typed.refused(refused, response), model);
        }
    }

    @PostMapping("/eroeffnung")
    String openYear(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = officer();
        Typed typed = Typed.of("open", sent);
        try {
            Optional<Posting> moved = office.openYear(
                    BudgetInput.line(line),
                    BudgetInput.year(year),
                    actor.id(),
                    BudgetInput.reason(typed.value("reason")),
                    BudgetInput.step("YEAR_OPENING", BudgetInput.key(typed.value("key"))));
            String result = moved.isPresent()
                    ? "Die Ausgabemittel %d tragen jetzt, was aus Verpflichtungsermächtigungen zugesagt war."
                    : "Für %d war nichts zu übernehmen.";
            return done(redirect, result.formatted(year), line, year);
        } catch (Breach refused) {
            return again(line, year, typed.refused(refused, response), model);
        }
    }

    private Actor officer() {
        Actor actor = currentActor.get();
        actor.require(Role.BUDGET_OFFICER);
        return actor;
    }

    private String again(String line, int year, Typed typed, Model model) {
        return page.show(BudgetInput.line(line), BudgetInput.year(year), 1, typed, model);
    }

    private static String done(RedirectAttributes redirect, String sentence, String line, int year) {
        redirect.addFlashAttribute("flash", Flash.success(sentence));
        redirect.addAttribute("line", line);
        redirect.addAttribute("year", year);
        return "redirect:/amt/haushalt/{year}";
    }
}
