package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.application.RetractionReasonTooLong;
import de.foerderfluss.notice.RetractionPeriod;
import de.foerderfluss.portal.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking an application back, after reading what that means. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/ruecknahme")
class RetractionController {

    private static final String UNCONFIRMED =
            "Bitte bestätigen Sie, dass Sie den Antrag endgültig zurücknehmen möchten.";

    private final OwnCaseDoor door;
    private final ApplicationRetraction retraction;
    private final RetractionPeriod period;
    private final Signatories signatories;

    RetractionController(
            OwnCaseDoor door, ApplicationRetraction retraction, RetractionPeriod period, Signatories signatories) {
        this.door = door;
        this.retraction = retraction;
        this.period = period;
        this.signatories = signatories;
    }

    @GetMapping
    String ask(@PathVariable String reference, Model model) {
        return show(model, door.open(reference, model), "", "", "");
    }

    @PostMapping
    String retract(
            @PathVariable String reference,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        if (!confirmed && signatories.maySign(opened.actor())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, opened, reason, UNCONFIRMED, "");
        }
        try {
            retraction.retract(opened.actor(), opened.reference(), reason);
        } catch (RetractionReasonTooLong tooLong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, opened, reason, "", tooLong.getMessage());
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Der Antrag ist zurückgenommen.", "Der Vorgang ist beendet; die Erklärung steht in der Akte."));
        return "redirect:" + opened.address();
    }

    private String show(Model model, OpenedCase opened, String reason, String unconfirmed, String tooLong) {
        model.addAttribute("retraction", retraction.of(opened.reference()).orElse(null));
        model.addAttribute("open", period.isOpen(opened.reference()));
        model.addAttribute("instead", signatories.instead(opened.actor()));
        model.addAttribute("reason", reason);
        model.addAttribute("unconfirmed", unconfirmed);
        model.addAttribute("tooLong", tooLong);
        return "municipality/retraction";
    }
}
