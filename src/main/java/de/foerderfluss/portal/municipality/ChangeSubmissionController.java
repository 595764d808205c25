package de.foerderfluss.portal.municipality;

import de.foerderfluss.amendment.Amendment;
import de.foerderfluss.amendment.ChangeDraft;
import de.foerderfluss.amendment.ChangeRequests;
import de.foerderfluss.amendment.NotAmendable;
import de.foerderfluss.amendment.StaleChange;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.NavigationLink;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing and sending a request for change, after reading it as a whole. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/aenderung/einreichen")
class ChangeSubmissionController {

    private final ChangePage page;
    private final ChangeRequests requests;
    private final Signatories signatories;

    ChangeSubmissionController(ChangePage page, ChangeRequests requests, Signatories signatories) {
        this.page = page;
        this.requests = requests;
        this.signatories = signatories;
    }

    @GetMapping
    String summary(@PathVariable String reference, Model model) {
        OpenedCase opened = page.open(reference, model);
        boolean readable = requests.obstacle(opened.actor(), opened.reference()).isEmpty()
                && requests.draft(opened.actor(), opened.reference()).begun();
        return readable ? show(model, opened) : "redirect:" + ChangePage.address(opened);
    }

    @PostMapping
    String submit(
            @PathVariable String reference,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = page.open(reference, model);
        try {
            Amendment amendment = requests.submit(opened.actor(), opened.reference(), version);
            redirect.addFlashAttribute(
                    "flash",
                    Flash.info(
                            "Der Änderungsantrag ist eingereicht.",
                            "Er wird jetzt geprüft. Bis zum Änderungsbescheid gilt die Bewilligung unverändert."));
            return "redirect:" + opened.address() + "/aenderungen/" + amendment.number();
        } catch (FormRejected rejected) {
            redirect.addFlashAttribute(
                    "flash", Flash.danger("Der Änderungsantrag ist noch nicht eingereicht.", rejected.getMessage()));
            return "redirect:" + ChangePage.address(opened) + "?pruefung";
        } catch (NotAmendable refused) {
            redirect.addFlashAttribute(
                    "flash", Flash.danger("Der Änderungsantrag ist nicht eingereicht.", refused.getMessage()));
            return "redirect:" + opened.address();
        } catch (StaleChange stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("stale", stale.getMessage());
            return show(model, opened);
        }
    }

    private String show(Model model, OpenedCase opened) {
        ChangeDraft draft = requests.draft(opened.actor(), opened.reference());
        model.addAttribute("draft", draft);
        model.addAttribute(
                "open", requests.check(opened.actor(), opened.reference()).size());
        model.addAttribute(
                "comparison",
                requests.comparison(opened.actor(), opened.reference()).orElse(null));
        model.addAttribute("reasons", draft.values().getOrDefault("reasons", ""));
        model.addAttribute("instead", signatories.instead(opened.actor()));
        model.addAttribute(
                "breadcrumb",
                List.of(
                        Addresses.home(),
                        NavigationLink.to(opened.reference().text(), opened.address()),
                        NavigationLink.to("Änderung beantragen", ChangePage.address(opened))));
        return "municipality/change-submission";
    }
}
