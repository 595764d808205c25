package de.foerderfluss.portal.office;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.obligation.Obligations;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Obligations of all cases that somebody should look at: reported, or late. */
@Controller
class ObligationListController {

    private final Obligations obligations;
    private final CurrentActor currentActor;
    private final Clock clock;

    ObligationListController(Obligations obligations, CurrentActor currentActor, Clock clock) {
        this.obligations = obligations;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/amt/auflagen")
    String list(Model model) {
        Actor actor = currentActor.get();
        CaseFrame.requireOffice(actor);
        model.addAttribute("obligations", obligations.waiting(actor));
        model.addAttribute("today", LocalDate.now(clock));
        return "office/obligations";
    }
}
