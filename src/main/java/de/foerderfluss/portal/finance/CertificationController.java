package de.foerderfluss.portal.finance;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.PaymentOrders;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.FormAction;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One drawdown: what is asked for, who certifies it, who orders it. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/abrufe/{number}")
class CertificationController {

    private static final String HERE = "redirect:/amt/vorgaenge/{reference}/abrufe/{number}";

    private final Drawdowns drawdowns;
    private final Certification certification;
    private final PaymentOrders orders;
    private final DrawdownPage page;
    private final FormSchema form;
    private final CurrentActor currentActor;

    CertificationController(
            Drawdowns drawdowns,
            Certification certification,
            PaymentOrders orders,
            DrawdownPage page,
            FormCatalog forms,
            CurrentActor currentActor) {
        this.drawdowns = drawdowns;
        this.certification = certification;
        this.orders = orders;
        this.page = page;
        this.form = forms.form("certification");
        this.currentActor = currentActor;
    }

    @GetMapping
    String show(@PathVariable String reference, @PathVariable int number, Model model) {
        Drawdown drawdown = drawdown(reference, number);
        return page.show(model, currentActor.get(), drawdown, DrawdownPage.prefill(drawdown), List.of());
    }

    @PostMapping("/feststellung")
    String certify(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "send") String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Drawdown drawdown = drawdown(reference, number);
        Map<String, Object> input = FormFields.fromParameters(form, request.getParameterMap());
        Optional<Map<String, Object>> edited = FormAction.apply(form, input, action);
        if (edited.isPresent()) {
            return page.show(model, currentActor.get(), drawdown, edited.get(), List.of());
        }
        try {
            Drawdown decided = certification.certify(currentActor.get(), drawdown.id(), input);
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Der Mittelabruf ist jetzt %s."
                            .formatted(decided.state().germanName())));
            return here(redirect, drawdown.id());
        } catch (FormRejected rejected) {
            response.setStatus(422);
            return page.show(model, currentActor.get(), drawdown, input, rejected.errors());
        }
    }

    @PostMapping("/anordnung")
    String order(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam String contentHash,
            RedirectAttributes redirect) {
        DrawdownId id = drawdown(reference, number).id();
        orders.order(currentActor.get(), id, DrawdownPage.seen(contentHash));
        redirect.addFlashAttribute(
                "flash",
                Flash.info("Die Auszahlung ist angeordnet.", "Sie geht mit dem nächsten Zahllauf an die Kasse."));
        return here(redirect, id);
    }

    @PostMapping("/rueckgabe")
    String giveBack(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        DrawdownId id = drawdown(reference, number).id();
        orders.returnToCertifier(currentActor.get(), id, reason);
        redirect.addFlashAttribute("flash", Flash.success("Der Mittelabruf liegt wieder bei der Feststellung."));
        return here(redirect, id);
    }

    private Drawdown drawdown(String reference, int number) {
        return drawdowns.get(new DrawdownId(page.reference(reference, currentActor.get()), number));
    }

    private static String here(RedirectAttributes redirect, DrawdownId id) {
        redirect.addAttribute("reference", id.reference().text());
        redirect.addAttribute("number", id.number());
        return HERE;
    }
}
