package de.foerderfluss.portal.office;

import de.foerderfluss.application.Partner;
import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MunicipalityKey;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the partners of a joint application stand, and entering what one of them has declared on paper. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/beteiligte")
class PartnerConsentController {

    private final CaseFrame frame;
    private final PartnerConsents consents;
    private final Municipalities municipalities;

    PartnerConsentController(CaseFrame frame, PartnerConsents consents, Municipalities municipalities) {
        this.frame = frame;
        this.consents = consents;
        this.municipalities = municipalities;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        return page(model, frame.openToRead(reference, model), Typed.nothing());
    }

    @PostMapping("/{ags}/zustimmung")
    String enter(
            @PathVariable String reference,
            @PathVariable String ags,
            @RequestParam(defaultValue = "") String given,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        Typed typed = Typed.of("paper" + ags, sent);
        MunicipalityKey partner = MunicipalityKey.parse(ags).orElseThrow(NoSuchReference::new);
        try {
            consents.enter(open.actor(), open.reference(), partner, given.equals("true"), typed.value("words"));
        } catch (Breach refused) {
            return page(model, open, typed.refused(refused, response));
        }
        redirect.addFlashAttribute("flash", Flash.success("Die Erklärung der beteiligten Kommune ist erfasst."));
        return "redirect:" + CaseTab.home(open.reference()) + "/beteiligte";
    }

    private String page(Model model, OpenCase open, Typed typed) {
        model.addAttribute("consents", consents.of(open.reference()));
        model.addAttribute(
                "names",
                municipalities.names(
                        open.application().partners().stream().map(Partner::key).toList()));
        model.addAttribute("missing", consents.obstacle(open.reference()).orElse(""));
        model.addAttribute("mayEnter", open.actor().has(Role.CLERK) && model.getAttribute("obstacle") == null);
        model.addAttribute("typed", typed);
        return "office/partners";
    }
}
