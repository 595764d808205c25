package de.foerderfluss.portal.finance;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownUse;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.UseOutcome;
import de.foerderfluss.portal.BreachStatus;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Money that was not used soon after it was paid, and what a clerk makes of it. */
@Controller
class UseFindingController {

    private final DrawdownUse use;
    private final Drawdowns drawdowns;
    private final DrawdownPage page;
    private final CurrentActor currentActor;
    private final Clock clock;

    UseFindingController(
            DrawdownUse use, Drawdowns drawdowns, DrawdownPage page, CurrentActor currentActor, Clock clock) {
        this.use = use;
        this.drawdowns = drawdowns;
        this.page = page;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/amt/verwendung")
    String list(Model model) {
        model.addAttribute("statements", use.toJudge(currentActor.get()));
        model.addAttribute("today", LocalDate.now(clock));
        return "finance/late-use";
    }

    @PostMapping("/amt/vorgaenge/{reference}/abrufe/{number}/verwendung")
    String find(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        DrawdownId id = new DrawdownId(page.reference(reference, actor), number);
        Drawdown drawdown = drawdowns.get(id);
        try {
            UseOutcome found = outcome.equals("NO_INTEREST") ? UseOutcome.NO_INTEREST : UseOutcome.INTEREST;
            use.find(actor, id, found, reason);
        } catch (Breach refused) {
            if (refused.kind() == Breach.Kind.FORBIDDEN || refused.kind() == Breach.Kind.UNKNOWN) {
                throw refused;
            }
            response.setStatus(BreachStatus.of(refused).value());
            model.addAttribute("reason", reason);
            model.addAttribute("outcome", outcome);
            model.addAttribute(
                    "refusal",
                    FormRejected.errorsIn(refused).stream()
                            .findFirst()
                            .map(FormError::message)
                            .orElse(refused.getMessage()));
            return page.show(model, actor, drawdown, DrawdownPage.prefill(drawdown), List.of());
        }
        redirect.addFlashAttribute("flash", Flash.success("Die Feststellung zur Verwendung ist festgehalten."));
        redirect.addAttribute("reference", reference);
        redirect.addAttribute("number", number);
        return "redirect:/amt/vorgaenge/{reference}/abrufe/{number}";
    }
}
