package de.foerderfluss.portal.municipality;

import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.obligation.Obligation;
import de.foerderfluss.obligation.Obligations;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.portal.Uploads;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the notice demands of the municipality, and reporting that it is done. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/auflagen")
class OwnObligationsController {

    private final OwnCaseDoor door;
    private final Obligations obligations;
    private final AttachmentInspection inspection;
    private final Clock clock;

    OwnObligationsController(OwnCaseDoor door, Obligations obligations, AttachmentInspection inspection, Clock clock) {
        this.door = door;
        this.obligations = obligations;
        this.inspection = inspection;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        OpenedCase opened = door.open(reference, model);
        model.addAttribute("obligations", obligations.of(opened.actor(), opened.reference()));
        model.addAttribute("today", LocalDate.now(clock));
        return "municipality/obligations";
    }

    @GetMapping("/{number}")
    String show(@PathVariable String reference, @PathVariable int number, Model model) {
        OpenedCase opened = door.open(reference, model);
        return page(model, obligations.get(opened.actor(), opened.reference(), number), Typed.nothing());
    }

    @PostMapping("/{number}")
    String report(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String message,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        Typed typed = Typed.proposed("report", Map.of("message", message));
        List<InspectedAttachment> files = new ArrayList<>();
        Uploads uploads = Uploads.of(request, (fileName, content) -> files.add(inspection.inspect(fileName, content)));
        try {
            if (uploads.anyRefused()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refusal", uploads.refusals());
                return page(model, obligations.get(opened.actor(), opened.reference(), number), typed);
            }
            obligations.report(opened.actor(), opened.reference(), number, files, message);
        } catch (Breach breach) {
            Typed refused = typed.refused(breach, response);
            return page(model, obligations.get(opened.actor(), opened.reference(), number), refused);
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Ihre Meldung ist eingegangen.",
                        "Die Bewilligungsbehörde prüft, ob die Nebenbestimmung erfüllt ist."));
        return "redirect:" + opened.address() + "/auflagen";
    }

    private String page(Model model, Obligation obligation, Typed typed) {
        model.addAttribute("obligation", obligation);
        model.addAttribute("typed", typed);
        model.addAttribute("today", LocalDate.now(clock));
        return "municipality/obligation";
    }
}
