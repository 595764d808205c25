package de.foerderfluss.portal.municipality;

import de.foerderfluss.amendment.ChangeDraft;
import de.foerderfluss.amendment.ChangeRequests;
import de.foerderfluss.amendment.NotAmendable;
import de.foerderfluss.amendment.StaleChange;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.portal.BreachStatus;
import de.foerderfluss.portal.FormAction;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** Writing a request for change. Whatever button was pressed, what was typed is kept. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/aenderung")
class ChangeRequestController {

    private final ChangePage page;
    private final ChangeButtons buttons;
    private final ChangeRequests requests;

    ChangeRequestController(ChangePage page, ChangeButtons buttons, ChangeRequests requests) {
        this.page = page;
        this.buttons = buttons;
        this.requests = requests;
    }

    @GetMapping
    String show(@PathVariable String reference, @RequestParam Map<String, String> query, Model model) {
        OpenedCase opened = page.open(reference, model);
        return barred(opened, model).orElseGet(() -> page.saved(model, opened, query.containsKey("pruefung")));
    }

    @PostMapping
    String act(
            @PathVariable String reference,
            @RequestParam int version,
            @RequestParam(defaultValue = "save") String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = page.open(reference, model);
        Optional<String> barred = barred(opened, model);
        if (barred.isPresent()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return barred.get();
        }
        Map<String, Object> input = FormFields.fromParameters(page.schema(opened), request.getParameterMap());
        Optional<Map<String, Object>> edited = FormAction.apply(page.schema(opened), input, action);
        if (edited.isPresent()) {
            return page.typed(model, opened, edited.get(), version);
        }
        try {
            save(opened, version, input);
            return buttons.after(action, opened, request, redirect);
        } catch (StaleChange stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page.stale(model, opened, stale, input);
        } catch (NotAmendable refused) {
            response.setStatus(BreachStatus.of(refused).value());
            return barred(opened, model).orElseThrow(() -> refused);
        }
    }

    private Optional<String> barred(OpenedCase opened, Model model) {
        return requests.obstacle(opened.actor(), opened.reference()).map(why -> {
            model.addAttribute("obstacle", why);
            return "municipality/change-barred";
        });
    }

    /** The same input sent twice, as by a double click, is saved once. */
    private void save(OpenedCase opened, int version, Map<String, Object> input) {
        try {
            requests.save(opened.actor(), opened.reference(), version, input);
        } catch (StaleChange stale) {
            ChangeDraft current = stale.current();
            if (!opened.actor().id().equals(current.savedBy())
                    || !current.values().equals(input)) {
                throw stale;
            }
        }
    }
}
