package de.foerderfluss.portal.finance;

import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.budget.YearEnd;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.UncalledFunds;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was not called by the end of a budget year, and what the budget officer makes of it. */
@Controller
@RequestMapping("/amt/haushalt/{year}/jahresende")
class YearEndController {

    private final YearEnd yearEnd;
    private final UncalledFunds uncalled;
    private final YearEndPage page;
    private final CurrentActor currentActor;

    YearEndController(YearEnd yearEnd, UncalledFunds uncalled, YearEndPage page, CurrentActor currentActor) {
        this.yearEnd = yearEnd;
        this.uncalled = uncalled;
        this.page = page;
        this.currentActor = currentActor;
    }

    @GetMapping
    String show(@PathVariable int year, @RequestParam(required = false) @Nullable String line, Model model) {
        return page.show(currentActor.get(), line, year, Typed.nothing(), model);
    }

    @PostMapping("/uebertragung")
    String carryOver(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor officer = officer();
        Typed typed = Typed.of("carry", sent);
        try {
            BudgetLineCode code = BudgetInput.line(line);
            Map<CaseReference, ?> carried = uncalled.carryOver(
                    officer,
                    code,
                    BudgetInput.year(year),
                    cases(officer, code, year, typed),
                    source(typed.value("source")),
                    BudgetInput.reason(typed.value("reason")),
                    BudgetInput.step("CARRY_OVER", BudgetInput.key(typed.value("key"))));
            String sentence = carried.size() == 1
                    ? "Die nicht abgerufenen Mittel eines Vorgangs sind übertragen."
                    : "Die nicht abgerufenen Mittel von %d Vorgängen sind übertragen.".formatted(carried.size());
            return done(redirect, sentence, line, year);
        } catch (Breach refused) {
            return page.show(officer, line, year, typed.refused(refused, response), model);
        }
    }

    @PostMapping("/uebertragbarkeit")
    String declare(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam boolean transferable,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor officer = officer();
        Typed typed = Typed.of("declare", sent);
        try {
            yearEnd.declareTransferable(
                    BudgetInput.line(line),
                    BudgetInput.year(year),
                    transferable,
                    officer.id(),
                    BudgetInput.reason(typed.value("reason")));
        } catch (Breach refused) {
            return page.show(officer, line, year, typed.refused(refused, response), model);
        }
        String sentence = transferable
                ? "Die Ausgabemittel %d sind als übertragbar vermerkt."
                : "Die Ausgabemittel %d sind als nicht übertragbar vermerkt.";
        return done(redirect, sentence.formatted(year), line, year);
    }

    /** Those that are ticked, or all in which there is something. */
    private List<CaseReference> cases(Actor officer, BudgetLineCode line, int year, Typed typed) {
        return typed.has("all", "true")
                ? uncalled.of(officer, line, year).stream()
                        .filter(one -> one.amount().isPositive())
                        .map(UncalledFunds.Uncalled::reference)
                        .toList()
                : typed.values().getOrDefault("cases", List.of()).stream()
                        .map(CaseReference::parse)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static CarryOverSource source(String name) {
        return Arrays.stream(CarryOverSource.values())
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElse(CarryOverSource.NEXT_YEAR);
    }

    private Actor officer() {
        Actor actor = currentActor.get();
        actor.require(Role.BUDGET_OFFICER);
        return actor;
    }

    private static String done(RedirectAttributes redirect, String sentence, String line, int year) {
        redirect.addFlashAttribute("flash", Flash.success(sentence));
        redirect.addAttribute("line", line);
        redirect.addAttribute("year", year);
        return "redirect:/amt/haushalt/{year}/jahresende";
    }
}
