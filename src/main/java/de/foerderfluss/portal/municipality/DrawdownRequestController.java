package de.foerderfluss.portal.municipality;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.FormAction;
import de.foerderfluss.portal.FormView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requesting money. The page carries a key of its own, so that the same form sent twice is one drawdown. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/abrufe/neu")
class DrawdownRequestController {

    private final OwnCaseDoor door;
    private final Drawdowns drawdowns;
    private final Entitlement entitlement;
    private final Signatories signatories;
    private final FormSchema form;
    private final Clock clock;

    DrawdownRequestController(
            OwnCaseDoor door,
            Drawdowns drawdowns,
            Entitlement entitlement,
            Signatories signatories,
            FormCatalog forms,
            Clock clock) {
        this.door = door;
        this.drawdowns = drawdowns;
        this.entitlement = entitlement;
        this.signatories = signatories;
        this.form = forms.form("drawdown");
        this.clock = clock;
    }

    @GetMapping
    String open(@PathVariable String reference, Model model) {
        return show(
                model, door.open(reference, model), Map.of(), UUID.randomUUID().toString(), List.of());
    }

    @PostMapping
    String request(
            @PathVariable String reference,
            @RequestParam String key,
            @RequestParam(defaultValue = "send") String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        opened.actor().require(Role.MUNICIPAL_SIGNATORY);
        Map<String, Object> input = FormFields.fromParameters(form, request.getParameterMap());
        Optional<Map<String, Object>> edited = FormAction.apply(form, input, action);
        if (edited.isPresent()) {
            return show(model, opened, edited.get(), key, List.of());
        }
        try {
            Drawdown drawdown = drawdowns.request(opened.actor(), opened.reference(), input, key);
            redirect.addFlashAttribute(
                    "flash",
                    Flash.info(
                            "Der Mittelabruf %d über %s ist eingegangen."
                                    .formatted(drawdown.id().number(), drawdown.requested()),
                            paidFrom(drawdown)));
            return "redirect:" + opened.address();
        } catch (FormRejected rejected) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, opened, input, key, rejected.errors());
        }
    }

    private String paidFrom(Drawdown drawdown) {
        return drawdown.budgetYear() > LocalDate.now(clock).getYear()
                ? "Er kam nach dem letzten Tag für dieses Jahr und wird aus dem Haushaltsjahr %d gezahlt."
                        .formatted(drawdown.budgetYear())
                : "Wie weit er ist, steht beim Geld und im Ablauf dieses Vorgangs.";
    }

    private String show(Model model, OpenedCase opened, Map<String, Object> input, String key, List<FormError> errors) {
        FormContext context = FormContext.on(LocalDate.now(clock));
        model.addAttribute("view", FormView.of(form, input, context, errors));
        model.addAttribute("entitlement", entitlement.of(opened.reference()));
        model.addAttribute("instead", signatories.instead(opened.actor()));
        model.addAttribute("key", key);
        return "municipality/drawdown";
    }
}
