package de.foerderfluss.portal.office;

import de.foerderfluss.amendment.Amendment;
import de.foerderfluss.amendment.Amendments;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a grant is today, the amendments that made it so, and setting one going ex officio. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/aenderungen")
class CaseAmendmentsController {

    private final CaseFrame frame;
    private final Amendments amendments;
    private final CurrentGrants grants;

    CaseAmendmentsController(CaseFrame frame, Amendments amendments, CurrentGrants grants) {
        this.frame = frame;
        this.amendments = amendments;
        this.grants = grants;
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.AMENDMENTS, model);
        return page(model, open, UUID.randomUUID().toString(), Typed.nothing());
    }

    /** The page carries a key of its own, so that the same form sent twice is one amendment. */
    @PostMapping
    String open(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String key,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        try {
            Amendment opened = amendments.open(open.actor(), open.reference(), reason, key);
            redirect.addFlashAttribute(
                    "flash",
                    Flash.info(
                            "Die %s ist eingeleitet.".formatted(opened.german()),
                            "Nimmt sie der Kommune etwas, ist sie vor dem Vorschlag anzuhören."));
            return "redirect:" + CaseTab.home(open.reference()) + "/aenderungen/" + opened.number();
        } catch (Breach refused) {
            frame.open(reference, CaseTab.AMENDMENTS, model);
            return page(
                    model,
                    open,
                    key,
                    Typed.proposed("open", Map.of("reason", reason)).refused(refused, response));
        }
    }

    private String page(Model model, OpenCase open, String key, Typed typed) {
        model.addAttribute("amendments", amendments.of(open.actor(), open.reference()));
        model.addAttribute("grant", grants.find(open.reference()).orElse(null));
        model.addAttribute("barred", amendments.obstacle(open.reference()).orElse(null));
        model.addAttribute("mayAct", open.actor().has(Role.CLERK));
        model.addAttribute("busy", amendments.isOpen(open.reference()));
        model.addAttribute("key", key);
        model.addAttribute("typed", typed);
        return "office/case-amendments";
    }
}
