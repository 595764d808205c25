package de.foerderfluss.portal.municipality;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownUse;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.FormAction;
import de.foerderfluss.portal.FormView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reporting what the money of a paid drawdown was used for, and when. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/abrufe/{number:\\d{1,4}}/verwendung")
class UseReportController {

    private final OwnCaseDoor door;
    private final DrawdownUse use;

    UseReportController(OwnCaseDoor door, DrawdownUse use) {
        this.door = door;
        this.use = use;
    }

    @GetMapping
    String ask(@PathVariable String reference, @PathVariable int number, Model model) {
        OpenedCase opened = door.open(reference, model);
        OpenedForm form = use.open(opened.actor(), id(opened, number));
        return show(model, opened, number, form.values(), List.of());
    }

    @PostMapping
    String report(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "send") String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        OpenedForm form = use.open(opened.actor(), id(opened, number));
        Map<String, Object> input = FormFields.fromParameters(form.schema(), request.getParameterMap());
        Optional<Map<String, Object>> edited = FormAction.apply(form.schema(), input, action);
        if (edited.isPresent()) {
            return show(model, opened, number, edited.get(), List.of());
        }
        try {
            use.report(opened.actor(), id(opened, number), input);
        } catch (FormRejected rejected) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, opened, number, input, rejected.errors());
        }
        redirect.addFlashAttribute(
                "flash", Flash.success("Die Verwendung von Abruf %d ist gemeldet.".formatted(number)));
        return "redirect:" + opened.address();
    }

    private String show(Model model, OpenedCase opened, int number, Map<String, ?> input, List<FormError> errors) {
        OpenedForm form = use.open(opened.actor(), id(opened, number));
        model.addAttribute("view", FormView.of(form.schema(), input, form.context(), errors));
        model.addAttribute("use", use.get(id(opened, number)));
        return "municipality/use-report";
    }

    private static DrawdownId id(OpenedCase opened, int number) {
        if (number < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new DrawdownId(opened.reference(), number);
    }
}
