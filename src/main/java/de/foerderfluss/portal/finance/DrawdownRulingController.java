package de.foerderfluss.portal.finance;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownRulings;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.ReasonsMissing;
import de.foerderfluss.portal.BreachStatus;
import de.foerderfluss.portal.Flash;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposes the notice on a drawdown that was cut or refused. */
@Controller
class DrawdownRulingController {

    private final Drawdowns drawdowns;
    private final DrawdownRulings rulings;
    private final DrawdownPage page;
    private final CurrentActor currentActor;

    DrawdownRulingController(
            Drawdowns drawdowns, DrawdownRulings rulings, DrawdownPage page, CurrentActor currentActor) {
        this.drawdowns = drawdowns;
        this.rulings = rulings;
        this.page = page;
        this.currentActor = currentActor;
    }

    @PostMapping("/amt/vorgaenge/{reference}/abrufe/{number}/bescheid")
    String propose(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reasons,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        DrawdownId id = new DrawdownId(page.reference(reference, actor), number);
        try {
            rulings.propose(actor, id, reasons);
        } catch (ReasonsMissing missing) {
            response.setStatus(BreachStatus.of(missing).value());
            model.addAttribute("reasons", reasons);
            model.addAttribute("reasonsError", missing.getMessage());
            Drawdown drawdown = drawdowns.get(id);
            return page.show(model, actor, drawdown, DrawdownPage.prefill(drawdown), List.of());
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Der Bescheid ist vorgeschlagen.",
                        "Eine zeichnungsbefugte Person muss ihn freigeben; danach geht er an die Kommune."));
        redirect.addAttribute("reference", id.reference().text());
        redirect.addAttribute("number", number);
        return "redirect:/amt/vorgaenge/{reference}/abrufe/{number}";
    }
}
