package de.foerderfluss.portal.office;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.hearing.Dispensations;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MatterKey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A clerk records why a municipality need not be heard. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/anhoerungen/absehen")
class DispensationController {

    private final CaseFrame frame;
    private final Dispensations dispensations;
    private final HearableMatters matters;

    DispensationController(CaseFrame frame, Dispensations dispensations, HearableMatters matters) {
        this.frame = frame;
        this.dispensations = dispensations;
        this.matters = matters;
    }

    @GetMapping
    String form(
            @PathVariable String reference,
            @RequestParam(defaultValue = "APPLICATION") String gegenstand,
            Model model) {
        OpenCase open = frame.open(reference, model, CaseHearingsController.HEARERS);
        return page(open, Typed.proposed("dispensation", Map.of("matter", gegenstand)), model);
    }

    @PostMapping
    String record(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, CaseHearingsController.HEARERS);
        Typed typed = Typed.of("dispensation", sent);
        try {
            MatterKey matter = MatterKey.parse(typed.value("matter")).orElseThrow(DispensationController::noMatter);
            dispensations.dispense(
                    open.actor(), open.reference(), matter, typed.value("ground"), typed.value("reason"));
        } catch (Breach refused) {
            return page(open, typed.refused(refused, response), model);
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Es ist festgehalten, warum die Kommune nicht angehört wird.",
                        "Grund und Erläuterung stehen in der Begründung des Bescheids."));
        return "redirect:" + HearingAddress.of(open.reference());
    }

    private static FormRejected noMatter() {
        return new FormRejected(List.of(new FormError("matter", "Gegenstand", "Bitte wählen Sie, worum es geht.")));
    }

    private String page(OpenCase open, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("matters", matters.offered(open.reference(), typed.value("matter")));
        model.addAttribute("grounds", dispensations.grounds());
        return "office/hearing-dispensation";
    }
}
