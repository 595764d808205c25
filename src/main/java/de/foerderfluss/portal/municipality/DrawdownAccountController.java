package de.foerderfluss.portal.municipality;

import de.foerderfluss.payment.AccountRefused;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.portal.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Naming another account for a drawdown that is not ordered yet, for example because the bank sent the money back. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/abrufe/{number:\\d{1,4}}/konto")
class DrawdownAccountController {

    private final OwnCaseDoor door;
    private final Drawdowns drawdowns;
    private final Signatories signatories;

    DrawdownAccountController(OwnCaseDoor door, Drawdowns drawdowns, Signatories signatories) {
        this.door = door;
        this.drawdowns = drawdowns;
        this.signatories = signatories;
    }

    @GetMapping
    String ask(@PathVariable String reference, @PathVariable int number, Model model) {
        OpenedCase opened = door.open(reference, model);
        Drawdown drawdown = drawdowns.get(id(opened, number));
        return show(model, opened, drawdown, drawdown.iban().printed(), drawdown.accountHolder(), "");
    }

    @PostMapping
    String change(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam String iban,
            @RequestParam String accountHolder,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        DrawdownId id = id(opened, number);
        try {
            drawdowns.changeAccount(opened.actor(), id, iban, accountHolder);
        } catch (AccountRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, opened, drawdowns.get(id), iban, accountHolder, refused.getMessage());
        }
        redirect.addFlashAttribute(
                "flash", Flash.success("Abruf %d wird auf das neue Konto ausgezahlt.".formatted(number)));
        return "redirect:" + opened.address();
    }

    private String show(
            Model model, OpenedCase opened, Drawdown drawdown, String iban, String accountHolder, String refusal) {
        model.addAttribute("drawdown", drawdown);
        model.addAttribute("iban", iban);
        model.addAttribute("accountHolder", accountHolder);
        model.addAttribute("refusal", refusal);
        model.addAttribute("instead", signatories.instead(opened.actor()));
        return "municipality/drawdown-account";
    }

    private static DrawdownId id(OpenedCase opened, int number) {
        if (number < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new DrawdownId(opened.reference(), number);
    }
}
