package de.foerderfluss.portal.administration;

import de.foerderfluss.casefile.ChainInspection;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.PageNumber;
import de.foerderfluss.process.inbox.Incidents;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that failed in the background, and trying them again. */
@Controller
@RequestMapping("/verwaltung")
class AdministrationController {

    private static final int ROWS = 25;

    private final Incidents incidents;
    private final ChainInspection inspection;
    private final CurrentActor currentActor;

    AdministrationController(Incidents incidents, ChainInspection inspection, CurrentActor currentActor) {
        this.incidents = incidents;
        this.inspection = inspection;
        this.currentActor = currentActor;
    }

    @GetMapping
    String home(Model model) {
        model.addAttribute("incidents", incidents.count(currentActor.get()));
        model.addAttribute("broken", inspection.broken());
        return "administration/home";
    }

    @GetMapping("/stoerungen")
    String incidents(@RequestParam(defaultValue = "1") int page, Model model) {
        Actor actor = currentActor.get();
        model.addAttribute("incidents", incidents.list(actor, PageRequest.of(PageNumber.index(page), ROWS)));
        return "administration/incidents";
    }

    @PostMapping("/stoerungen/{incident}/wiederholung")
    String retry(@PathVariable String incident, RedirectAttributes redirect) {
        incidents.retry(currentActor.get(), incident);
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Der Schritt wird erneut versucht.",
                        "Gelingt er, verschwindet die Störung von dieser Seite; der Versuch steht in der Akte."));
        return "redirect:/verwaltung/stoerungen";
    }
}
