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
import java.util.function.BiFunction;
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
        return act(new Sent("appropriate", year, line, sent), model, response, redirect, (actor, typed) -> {
            Money amount = BudgetInput.amount(typed.value("amount"));
            office.appropriate(
                    BudgetInput.line(line),
                    BudgetInput.year(year),
                    BudgetInput.kind(typed.value("kind")),
                    amount,
                    actor.id(),
                    BudgetInput.reason(typed.value("reason")),
                    BudgetInput.step("APPROPRIATION", BudgetInput.key(typed.value("key"))));
            return "Der Ansatz wurde um %s geändert.".formatted(amount.german());
        });
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
        return act(new Sent("enact", year, line, sent), model, response, redirect, (actor, typed) -> {
            BudgetLineCode code = BudgetInput.line(line);
            String reason = BudgetInput.reason(typed.value("reason"));
            if (enacted) {
                plan.enact(code, BudgetInput.year(year), actor.id(), reason);
                return "Der Haushalt %d gilt als verabschiedet.".formatted(year);
            }
            plan.suspend(code, BudgetInput.year(year), actor.id(), reason);
            return "Für %d gilt die vorläufige Haushaltsführung.".formatted(year);
        });
    }

    @PostMapping("/eroeffnung")
    String openYear(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return act(new Sent("open", year, line, sent), model, response, redirect, (actor, typed) -> {
            Optional<Posting> moved = office.openYear(
                    BudgetInput.line(line),
                    BudgetInput.year(year),
                    actor.id(),
                    BudgetInput.reason(typed.value("reason")),
                    BudgetInput.step("YEAR_OPENING", BudgetInput.key(typed.value("key"))));
            String result = moved.isPresent()
                    ? "Die Ausgabemittel %d tragen jetzt, was aus Verpflichtungsermächtigungen zugesagt war."
                    : "Für %d war nichts zu übernehmen.";
            return result.formatted(year);
        });
    }

    /** Does the act and says what it did, or shows the year again with what was typed and what is wrong with it. */
    private String act(
            Sent sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            BiFunction<Actor, Typed, String> act) {
        Actor officer = currentActor.get();
        officer.require(Role.BUDGET_OFFICER);
        Typed typed = Typed.of(sent.form, sent.values);
        try {
            redirect.addFlashAttribute("flash", Flash.success(act.apply(officer, typed)));
        } catch (Breach refused) {
            return page.show(
                    BudgetInput.line(sent.line),
                    BudgetInput.year(sent.year),
                    1,
                    typed.refused(refused, response),
                    model);
        }
        redirect.addAttribute("line", sent.line);
        redirect.addAttribute("year", sent.year);
        return "redirect:/amt/haushalt/{year}";
    }

    /** One of the forms of the page of a year, as it was sent. */
    private record Sent(String form, int year, String line, MultiValueMap<String, String> values) {}
}
