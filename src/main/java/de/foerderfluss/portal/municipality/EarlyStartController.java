package de.foerderfluss.portal.municipality;

import de.foerderfluss.earlystart.EarlyStartId;
import de.foerderfluss.earlystart.EarlyStarts;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking to begin before the grant, and saying when the first contract was signed. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/beginn")
class EarlyStartController {

    private final OwnCaseDoor door;
    private final EarlyStarts earlyStarts;
    private final Signatories signatories;

    EarlyStartController(OwnCaseDoor door, EarlyStarts earlyStarts, Signatories signatories) {
        this.door = door;
        this.earlyStarts = earlyStarts;
        this.signatories = signatories;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        return page(model, door.open(reference, model), Typed.nothing());
    }

    @PostMapping
    String request(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        Typed typed = Typed.of("request", sent);
        try {
            earlyStarts.request(
                    opened.actor(), opened.reference(), day(typed.value("plannedOn")), typed.value("reason"));
        } catch (Breach refused) {
            return page(model, opened, typed.refused(refused, response));
        }
        return done(
                opened,
                redirect,
                "Ihr Antrag auf vorzeitigen Beginn ist eingegangen.",
                "Schließen Sie noch keinen Vertrag, bis der Bescheid darüber da ist.");
    }

    @PostMapping("/{number}/ruecknahme")
    String withdraw(
            @PathVariable String reference,
            @PathVariable int number,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        try {
            earlyStarts.withdraw(opened.actor(), new EarlyStartId(opened.reference(), number));
        } catch (Breach refused) {
            return page(model, opened, Typed.nothing().refused(refused, response));
        }
        return done(
                opened,
                redirect,
                "Der Antrag auf vorzeitigen Beginn ist zurückgenommen.",
                "Ihr Antrag auf Zuwendung bleibt davon unberührt.");
    }

    @PostMapping("/vertrag")
    String reportContract(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        Typed typed = Typed.of("contract", sent);
        try {
            earlyStarts.reportContract(opened.actor(), opened.reference(), day(typed.value("signedOn")));
        } catch (Breach refused) {
            return page(model, opened, typed.refused(refused, response));
        }
        return done(
                opened, redirect, "Der Vertragsschluss ist gemeldet.", "Die Bewilligungsbehörde berücksichtigt ihn.");
    }

    private String page(Model model, OpenedCase opened, Typed typed) {
        model.addAttribute("earlyStarts", earlyStarts.of(opened.reference()));
        model.addAttribute("contract", earlyStarts.contract(opened.reference()).orElse(null));
        model.addAttribute("open", earlyStarts.isOpen(opened.reference()));
        model.addAttribute("instead", signatories.instead(opened.actor()));
        model.addAttribute("typed", typed);
        return "municipality/early-start";
    }

    /** What is no day is one that is always refused, so that the room says what is wrong. */
    private static LocalDate day(String typed) {
        return DayInput.parse(typed).orElse(LocalDate.EPOCH);
    }

    private static String done(OpenedCase opened, RedirectAttributes redirect, String title, String text) {
        redirect.addFlashAttribute("flash", Flash.info(title, text));
        return "redirect:" + opened.address() + "/beginn";
    }
}
