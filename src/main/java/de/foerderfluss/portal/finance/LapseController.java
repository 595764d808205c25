package de.foerderfluss.portal.finance;

import de.foerderfluss.amendment.Lapses;
import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.LapseOfFunds;
import de.foerderfluss.payment.UncalledFunds;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.NavigationLink;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** Letting uncalled money of a budget year lapse, and how far that has come in each case. */
@Controller
@RequestMapping("/amt/haushalt/{year}/verfall")
class LapseController {

    private final UncalledFunds uncalled;
    private final LapseOfFunds lapse;
    private final Lapses lapses;
    private final BudgetPlan plan;
    private final CurrentActor currentActor;
    private final Clock clock;

    LapseController(
            UncalledFunds uncalled,
            LapseOfFunds lapse,
            Lapses lapses,
            BudgetPlan plan,
            CurrentActor currentActor,
            Clock clock) {
        this.uncalled = uncalled;
        this.lapse = lapse;
        this.lapses = lapses;
        this.plan = plan;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable int year, @RequestParam(required = false) @Nullable String line, Model model) {
        BudgetLineCode code = line == null ? plan.standardLine() : BudgetInput.line(line);
        return page(currentActor.get(), code, year, Typed.nothing(), model);
    }

    /** The page carries a key of its own, so that the same form sent twice is one act. */
    @PostMapping
    String open(
            @PathVariable int year,
            @RequestParam String line,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor officer = currentActor.get();
        officer.require(Role.BUDGET_OFFICER);
        BudgetLineCode code = BudgetInput.line(line);
        Typed typed = Typed.of("lapse", sent);
        try {
            Map<CaseReference, ?> opened = lapse.lapse(
                    officer,
                    code,
                    BudgetInput.year(year),
                    cases(typed),
                    typed.value("reason"),
                    typed.has("confirmed", "true"),
                    BudgetInput.step("LAPSE", BudgetInput.key(typed.value("key")))
                            .key());
            redirect.addFlashAttribute(
                    "flash",
                    Flash.info(
                            opened.size() == 1
                                    ? "Der Verfall ist in einem Vorgang eingeleitet."
                                    : "Der Verfall ist in %d Vorgängen eingeleitet.".formatted(opened.size()),
                            "Die Sachbearbeitung hört die Kommunen an und schlägt die Änderungsbescheide vor."));
        } catch (Breach refused) {
            return page(officer, code, year, typed.refused(refused, response), model);
        }
        redirect.addAttribute("line", line);
        redirect.addAttribute("year", year);
        return "redirect:/amt/haushalt/{year}/verfall";
    }

    private String page(Actor reader, BudgetLineCode line, int typedYear, Typed typed, Model model) {
        int year = BudgetInput.year(typedYear);
        model.addAttribute("line", plan.line(line));
        model.addAttribute("year", year);
        model.addAttribute("over", year < Year.now(clock).getValue());
        model.addAttribute("lapses", lapses.of(reader, year));
        model.addAttribute(
                "cases",
                uncalled.of(reader, line, year).stream()
                        .filter(one -> one.amount().isPositive())
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("mayBook", reader.has(Role.BUDGET_OFFICER));
        model.addAttribute(
                "breadcrumb",
                List.of(
                        NavigationLink.to("Haushalt", "/amt/haushalt"),
                        NavigationLink.to(
                                "Jahresende " + year,
                                "/amt/haushalt/%d/jahresende?line=%s".formatted(year, line.text()))));
        return "finance/lapse";
    }

    private static List<CaseReference> cases(Typed typed) {
        return typed.values().getOrDefault("cases", List.of()).stream()
                .map(CaseReference::parse)
                .flatMap(Optional::stream)
                .toList();
    }
}
