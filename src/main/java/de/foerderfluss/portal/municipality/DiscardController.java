package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.Draft;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.NavigationLink;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Throwing a draft away, after a look at what would be lost. */
@Controller
@RequestMapping("/kommune/entwuerfe/{id}/verwerfen")
class DiscardController {

    private final ApplicationDrafts drafts;
    private final DraftPage page;
    private final CurrentActor currentActor;

    DiscardController(ApplicationDrafts drafts, DraftPage page, CurrentActor currentActor) {
        this.drafts = drafts;
        this.page = page;
        this.currentActor = currentActor;
    }

    @GetMapping
    String ask(@PathVariable String id, Model model) {
        Draft draft = drafts.get(currentActor.get(), Addresses.draft(id));
        if (draft.submittedAs() != null) {
            return "redirect:" + Addresses.of(draft.submittedAs());
        }
        model.addAttribute("draft", draft);
        model.addAttribute("savedBy", page.nameOf(draft.savedBy()));
        model.addAttribute("address", Addresses.of(draft.id()));
        model.addAttribute(
                "breadcrumb", List.of(Addresses.home(), NavigationLink.to(draft.title(), Addresses.of(draft.id()))));
        return "municipality/discard";
    }

    @PostMapping
    String discard(@PathVariable String id, RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        Draft draft = drafts.get(actor, Addresses.draft(id));
        drafts.discard(actor, draft.id());
        redirect.addFlashAttribute("flash", Flash.success("Der Entwurf „%s“ ist verworfen.".formatted(draft.title())));
        return "redirect:" + Addresses.HOME;
    }
}
