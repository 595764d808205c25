package de.foerderfluss.portal.office;

import de.foerderfluss.budget.WaitingEntry;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.decision.DecidingWithoutFunds;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A clerk takes a case off the waiting list to decide it without money, after reading what that means. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/ohne-mittel")
class WithoutFundsController {

    private static final FormError UNCONFIRMED = new FormError(
            "confirmed",
            "Bestätigung",
            "Bitte bestätigen Sie, dass der Antrag die Warteliste endgültig verlässt und nur noch abgelehnt werden kann.");

    private static final FormError SILENT =
            new FormError("reason", "Grund", "Bitte schreiben Sie, warum der Antrag nicht länger auf Mittel wartet.");

    private final CaseFrame frame;
    private final WaitingList waitingList;
    private final DecidingWithoutFunds deciding;

    WithoutFundsController(CaseFrame frame, WaitingList waitingList, DecidingWithoutFunds deciding) {
        this.frame = frame;
        this.waitingList = waitingList;
        this.deciding = deciding;
    }

    @GetMapping
    String ask(@PathVariable String reference, Model model, RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        return waitingList
                .entry(open.reference())
                .map(entry -> page(entry, Typed.nothing(), model))
                .orElseGet(() -> notWaiting(open, redirect));
    }

    @PostMapping
    String open(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        Optional<WaitingEntry> entry = waitingList.entry(open.reference());
        if (entry.isEmpty()) {
            return notWaiting(open, redirect);
        }
        Typed typed = Typed.of("funds", sent);
        try {
            deciding.open(open.actor(), open.reference(), confirmed(typed));
        } catch (Breach refused) {
            return page(entry.get(), typed.refused(refused, response), model);
        }
        redirect.addFlashAttribute(
                "flash",
                new Flash(
                        "success",
                        "Der Antrag steht nicht mehr auf der Warteliste.",
                        "Schlagen Sie jetzt die Ablehnung vor."));
        return "redirect:" + CaseTab.home(open.reference());
    }

    /** The reason, if the box is ticked; otherwise everything that is missing. */
    private static String confirmed(Typed typed) {
        String reason = typed.value("reason");
        if (typed.has("confirmed", "true")) {
            return reason;
        }
        throw new FormRejected(reason.isBlank() ? List.of(SILENT, UNCONFIRMED) : List.of(UNCONFIRMED));
    }

    private String page(WaitingEntry entry, Typed typed, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("place", waitingList.position(entry.reference()).orElse(1));
        model.addAttribute("typed", typed);
        return "office/without-funds";
    }

    private static String notWaiting(OpenCase open, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Dieser Antrag wartet nicht auf Mittel.",
                        "Vielleicht sind inzwischen Mittel frei geworden, oder jemand anderes war schneller. Hier sehen Sie den Stand."));
        return "redirect:" + CaseTab.home(open.reference());
    }
}
