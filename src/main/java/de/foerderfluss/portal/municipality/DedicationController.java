package de.foerderfluss.portal.municipality;

import de.foerderfluss.closure.ChangeKind;
import de.foerderfluss.closure.Dedications;
import de.foerderfluss.closure.NewChange;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long what was bought is bound to its purpose, and reporting that it has changed. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/zweckbindung")
class DedicationController {

    private final OwnCaseDoor door;
    private final Dedications dedications;

    DedicationController(OwnCaseDoor door, Dedications dedications) {
        this.door = door;
        this.dedications = dedications;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        return page(door.open(reference, model), model, Typed.nothing());
    }

    @PostMapping
    String report(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        Typed typed = Typed.of("report", sent);
        try {
            dedications.report(opened.actor(), opened.reference(), change(typed));
        } catch (Breach refused) {
            return page(opened, model, typed.refused(refused, response));
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Ihre Meldung ist eingegangen.",
                        "Die Bewilligungsbehörde prüft, ob der Zweck weiter erfüllt ist."));
        return "redirect:" + opened.address() + "/zweckbindung";
    }

    private static NewChange change(Typed typed) {
        ChangeKind kind = Arrays.stream(ChangeKind.values())
                .filter(one -> typed.has("kind", one.name()))
                .findFirst()
                .orElse(ChangeKind.DISUSED);
        return new NewChange(
                kind, DayInput.parse(typed.value("since")).orElse(LocalDate.EPOCH), typed.value("message"));
    }

    private String page(OpenedCase opened, Model model, Typed typed) {
        model.addAttribute(
                "dedication", dedications.of(opened.actor(), opened.reference()).orElse(null));
        model.addAttribute("kinds", ChangeKind.values());
        model.addAttribute("typed", typed);
        return "municipality/dedication";
    }
}
