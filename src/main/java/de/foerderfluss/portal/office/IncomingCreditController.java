package de.foerderfluss.portal.office;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.PageNumber;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.recovery.Claim;
import de.foerderfluss.recovery.IncomingCredits;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.ContentHash;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Money that has come in and that no payment reference led to its claim. */
@Controller
@RequestMapping("/amt/geldeingaenge")
class IncomingCreditController {

    private static final int ROWS = 25;

    private final IncomingCredits credits;
    private final CurrentActor currentActor;

    IncomingCreditController(IncomingCredits credits, CurrentActor currentActor) {
        this.credits = credits;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        return show(model, currentActor.get(), page, Typed.nothing());
    }

    @PostMapping("/{credit}/zuordnung")
    String assign(
            @PathVariable String credit,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        Typed typed = Typed.of("assign" + credit, sent);
        try {
            Claim claim = credits.assign(actor, key(credit), typed.value("paymentReference"), typed.value("reason"));
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Der Geldeingang ist auf die Forderung %d in %s gebucht; offen sind noch %s."
                            .formatted(
                                    claim.id().number(),
                                    claim.id().reference(),
                                    claim.open().total())));
        } catch (Breach refused) {
            return show(model, actor, page, typed.refused(refused, response));
        }
        return "redirect:/amt/geldeingaenge";
    }

    @PostMapping("/{credit}/klaerung")
    String setAside(
            @PathVariable String credit,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        Typed typed = Typed.of("aside" + credit, sent);
        try {
            credits.setAside(actor, key(credit), typed.value("reason"));
        } catch (Breach refused) {
            return show(model, actor, page, typed.refused(refused, response));
        }
        redirect.addFlashAttribute("flash", Flash.success("Der Geldeingang ist als anderweitig geklärt vermerkt."));
        return "redirect:/amt/geldeingaenge";
    }

    private String show(Model model, Actor actor, int page, Typed typed) {
        model.addAttribute("credits", credits.unassigned(actor, PageRequest.of(PageNumber.index(page), ROWS)));
        model.addAttribute("mayAssign", actor.has(Role.BUDGET_OFFICER));
        model.addAttribute("page", page);
        model.addAttribute("typed", typed);
        return "office/incoming-credits";
    }

    /** What is no key belongs to nothing that ever came in. */
    private static ContentHash key(String text) {
        return ContentHash.parse(text).orElseGet(() -> ContentHash.of(text));
    }
}
