package de.foerderfluss.portal.administration;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.PeopleAdministration;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's own password, for everybody who is signed in. What was typed is never sent back. */
@Controller
@RequestMapping("/konto/passwort")
class OwnPasswordController {

    private static final String PAGE = "administration/own-password";

    private final PeopleAdministration administration;
    private final CurrentActor currentActor;

    OwnPasswordController(PeopleAdministration administration, CurrentActor currentActor) {
        this.administration = administration;
        this.currentActor = currentActor;
    }

    @GetMapping
    String form(Model model) {
        currentActor.get();
        model.addAttribute("typed", empty());
        return PAGE;
    }

    @PostMapping
    String change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        try {
            requireSame(password, repeated);
            administration.changeOwnPassword(actor, present, password);
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Ihr Kennwort ist geändert. Ab der nächsten Anmeldung gilt nur noch das neue."));
            return "redirect:/konto/passwort";
        } catch (Breach refused) {
            model.addAttribute("typed", empty().refused(refused, response));
            return PAGE;
        }
    }

    private static Typed empty() {
        return Typed.proposed("own", Map.of());
    }

    private static void requireSame(String password, String repeated) {
        if (!password.equals(repeated)) {
            throw new FormRejected(
                    List.of(
                            new FormError(
                                    "repeated",
                                    "Neues Kennwort wiederholen",
                                    "Die beiden neuen Kennwörter stimmen nicht überein. Bitte geben Sie alle drei Kennwörter noch einmal ein.")));
        }
    }
}
