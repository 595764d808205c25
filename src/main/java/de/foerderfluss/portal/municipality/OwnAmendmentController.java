package de.foerderfluss.portal.municipality;

import de.foerderfluss.amendment.Amendment;
import de.foerderfluss.amendment.AmendmentState;
import de.foerderfluss.amendment.Amendments;
import de.foerderfluss.amendment.ChangeRequests;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A request for change after it was sent: what was asked for, what became of it, and taking it back. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/aenderungen/{number:\\d{1,4}}")
class OwnAmendmentController {

    private final OwnCaseDoor door;
    private final Amendments amendments;
    private final ChangeRequests requests;
    private final NoticeService notices;
    private final Signatories signatories;

    OwnAmendmentController(
            OwnCaseDoor door,
            Amendments amendments,
            ChangeRequests requests,
            NoticeService notices,
            Signatories signatories) {
        this.door = door;
        this.amendments = amendments;
        this.requests = requests;
        this.notices = notices;
        this.signatories = signatories;
    }

    @GetMapping
    String show(@PathVariable String reference, @PathVariable int number, Model model) {
        OpenedCase opened = door.open(reference, model);
        return page(model, opened, number, Typed.nothing());
    }

    @PostMapping("/ruecknahme")
    String withdraw(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        try {
            requests.withdraw(opened.actor(), opened.reference(), number, reason);
        } catch (Breach refused) {
            return page(
                    model,
                    opened,
                    number,
                    Typed.proposed("withdraw", Map.of("reason", reason)).refused(refused, response));
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info("Der Änderungsantrag ist zurückgenommen.", "Die Bewilligung gilt unverändert weiter."));
        return "redirect:" + opened.address();
    }

    private String page(Model model, OpenedCase opened, int number, Typed typed) {
        Amendment amendment = amendments.get(opened.actor(), opened.reference(), number);
        Notice notice = notices.of(opened.reference(), amendment.matter()).orElse(null);
        model.addAttribute("amendment", amendment);
        model.addAttribute("comparison", amendments.asked(opened.actor(), opened.reference(), number));
        model.addAttribute("notice", notice);
        model.addAttribute("told", notice == null || notice.notifiedOn() != null);
        model.addAttribute("maySign", signatories.maySign(opened.actor()) && amendment.state() == AmendmentState.OPEN);
        model.addAttribute("typed", typed);
        return "municipality/amendment";
    }
}
