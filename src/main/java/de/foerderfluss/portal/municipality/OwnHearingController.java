package de.foerderfluss.portal.municipality;

import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.portal.Uploads;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MatterKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the authority means to do, and what the municipality says to it. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/anhoerungen/{matter}")
class OwnHearingController {

    private final OwnCaseDoor door;
    private final Hearings hearings;
    private final AttachmentInspection inspection;
    private final Clock clock;

    OwnHearingController(OwnCaseDoor door, Hearings hearings, AttachmentInspection inspection, Clock clock) {
        this.door = door;
        this.hearings = hearings;
        this.inspection = inspection;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String reference, @PathVariable String matter, Model model) {
        OpenedCase opened = door.open(reference, model);
        return page(opened, matter(matter), Typed.nothing(), model);
    }

    @PostMapping
    String answer(
            @PathVariable String reference,
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        Typed typed = Typed.of("answer", sent);
        List<InspectedAttachment> files = new ArrayList<>();
        Uploads uploads = Uploads.of(request, (fileName, content) -> files.add(inspection.inspect(fileName, content)));
        try {
            if (uploads.anyRefused()) {
                throw new FormRejected(List.of(new FormError("files", "Anlagen", uploads.refusals())));
            }
            hearings.answer(opened.actor(), opened.reference(), matter(matter), typed.value("text"), files);
        } catch (Breach refused) {
            return page(opened, matter(matter), typed.refused(refused, response), model);
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Ihre Äußerung ist eingegangen.",
                        "Die Bewilligungsbehörde berücksichtigt sie, bevor sie entscheidet."));
        return "redirect:" + opened.address();
    }

    private String page(OpenedCase opened, MatterKey matter, Typed typed, Model model) {
        Hearing hearing = hearings.get(opened.reference(), matter);
        model.addAttribute("typed", typed);
        model.addAttribute("hearing", hearing);
        model.addAttribute("replyPeriod", hearings.replyPeriod(hearing));
        model.addAttribute("state", hearing.state(LocalDate.now(clock)));
        return "municipality/hearing";
    }

    private static MatterKey matter(String typed) {
        return MatterKey.parse(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
