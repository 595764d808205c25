package de.foerderfluss.portal.office;

import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.proofofuse.SettlementRefused;
import de.foerderfluss.proofofuse.SettlementStatement;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settlement of a grant: how the final amount comes about, the hearing before it where one is needed, and its proposal. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/schlussabrechnung")
class SettlementController {

    private static final Role[] SETTLING = {Role.CLERK, Role.PROOF_EXAMINER};

    private final CaseFrame frame;
    private final Settlements settlements;
    private final Hearings hearings;

    SettlementController(CaseFrame frame, Settlements settlements, Hearings hearings) {
        this.frame = frame;
        this.settlements = settlements;
        this.hearings = hearings;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model, RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, CaseTab.PROOFS, model);
        try {
            return page(model, open, Typed.nothing());
        } catch (SettlementRefused early) {
            redirect.addFlashAttribute("flash", Flash.info("Noch keine Schlussabrechnung", early.getMessage()));
            return "redirect:" + CaseTab.home(open.reference()) + "/nachweise";
        }
    }

    @PostMapping
    String propose(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of("settle", sent);
        return act(
                reference,
                typed,
                model,
                response,
                redirect,
                open -> settlements.propose(open.actor(), open.reference(), typed.value("reasons")),
                "Die Schlussabrechnung ist vorgeschlagen. Eine zeichnungsbefugte Person muss sie freigeben.");
    }

    @PostMapping("/anhoerung")
    String hear(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of("hear", sent);
        return act(
                reference,
                typed,
                model,
                response,
                redirect,
                open -> settlements.openHearing(open.actor(), open.reference(), days(typed.value("days"))),
                "Die Anhörung ist eröffnet.");
    }

    @FunctionalInterface
    private interface Act {
        void in(OpenCase open);
    }

    private String act(
            String reference,
            Typed typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Act act,
            String done) {
        OpenCase open = frame.open(reference, model, SETTLING);
        try {
            act.in(open);
        } catch (Breach refused) {
            model.addAttribute("tabs", CaseTab.of(open.reference(), CaseTab.PROOFS));
            return page(model, open, typed.refused(refused, response));
        }
        redirect.addFlashAttribute("flash", Flash.success(done));
        return "redirect:" + CaseTab.home(open.reference()) + "/schlussabrechnung";
    }

    private static int days(String typed) {
        return typed.strip().matches("\\d{1,3}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private String page(Model model, OpenCase open, Typed typed) {
        SettlementStatement statement = settlements.get(open.actor(), open.reference());
        int days = hearings.usualDays(open.reference());
        model.addAttribute("settlement", statement);
        model.addAttribute("typed", typed.in("settle"));
        model.addAttribute(
                "hearingTyped",
                typed.form().equals("hear") ? typed : Typed.proposed("hear", Map.of("days", String.valueOf(days))));
        model.addAttribute("mayPropose", statement.isOpen() && open.actor().has(SETTLING));
        model.addAttribute("page", CaseTab.home(open.reference()) + "/schlussabrechnung");
        return "office/settlement";
    }
}
