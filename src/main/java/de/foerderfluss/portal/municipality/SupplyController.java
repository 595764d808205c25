package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Uploads;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending documents that the office has asked for. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/unterlagen")
class SupplyController {

    private final OwnCaseDoor door;
    private final ApplicationIntake intake;
    private final CaseAssessment assessment;
    private final AttachmentInspection inspection;
    private final Deadlines deadlines;

    SupplyController(
            OwnCaseDoor door,
            ApplicationIntake intake,
            CaseAssessment assessment,
            AttachmentInspection inspection,
            Deadlines deadlines) {
        this.door = door;
        this.intake = intake;
        this.assessment = assessment;
        this.inspection = inspection;
        this.deadlines = deadlines;
    }

    @GetMapping
    String ask(@PathVariable String reference, Model model) {
        return show(model, door.open(reference, model), "", "");
    }

    @PostMapping
    String supply(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String message,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        List<InspectedAttachment> files = new ArrayList<>();
        Uploads uploads = Uploads.of(request, (fileName, content) -> files.add(inspection.inspect(fileName, content)));
        if (uploads.anyRefused()) {
            return refused(model, opened, response, uploads.refusals(), message);
        }
        try {
            intake.supplyDocuments(opened.actor(), opened.reference(), files, message);
        } catch (Breach breach) {
            if (breach.kind() != Breach.Kind.INVALID) {
                throw breach;
            }
            return refused(model, opened, response, breach.getMessage(), message);
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info("Ihre Unterlagen sind eingegangen.", "Die Bewilligungsbehörde prüft jetzt weiter."));
        return "redirect:" + opened.address();
    }

    private String refused(
            Model model, OpenedCase opened, HttpServletResponse response, String reason, String message) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(model, opened, reason, message);
    }

    private String show(Model model, OpenedCase opened, String refusal, String message) {
        model.addAttribute("missing", assessment.of(opened.reference()).missingItems());
        model.addAttribute(
                "deadline",
                deadlines
                        .current(opened.reference(), DeadlineKind.COMPLETENESS_FINAL)
                        .or(() -> deadlines.current(opened.reference(), DeadlineKind.COMPLETENESS_REPLY))
                        .orElse(null));
        model.addAttribute("refusal", refusal);
        model.addAttribute("message", message);
        return "municipality/supply";
    }
}
