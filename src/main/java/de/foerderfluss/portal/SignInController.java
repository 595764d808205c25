package de.foerderfluss.portal;

import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.DemoAccess;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, and the way from there into the right part of the portal. */
@Controller
class SignInController {

    private static final Flash FAILED = Flash.danger(
            "Die Anmeldung ist nicht gelungen.",
            "Benutzername oder Kennwort stimmen nicht. Bitte prüfen Sie beide und melden Sie sich noch einmal an.");
    private static final Flash LOCKED = Flash.danger(
            "Zu viele Fehlversuche.",
            "Zum Schutz Ihres Zugangs ist die Anmeldung unter diesem Namen für 15 Minuten gesperrt. Bitte versuchen Sie es danach noch einmal.");
    private static final Flash LEFT = Flash.success("Sie sind abgemeldet.");

    private final CurrentActor currentActor;
    private final DemoAccess demoAccess;

    SignInController(CurrentActor currentActor, DemoAccess demoAccess) {
        this.currentActor = currentActor;
        this.demoAccess = demoAccess;
    }

    @GetMapping("/anmelden")
    String signIn(@RequestParam Map<String, String> query, Model model) {
        Flash flash = said(query);
        if (flash != null) {
            model.addAttribute("flash", flash);
        }
        model.addAttribute("failed", query.containsKey("fehler"));
        model.addAttribute("demoLogins", demoAccess.logins());
        return "login";
    }

    @GetMapping("/start")
    String ownArea() {
        return currentActor.get().municipality() == null ? "redirect:/amt" : "redirect:/kommune";
    }

    private static @Nullable Flash said(Map<String, String> query) {
        if (query.containsKey("gesperrt")) {
            return LOCKED;
        }
        if (query.containsKey("fehler")) {
            return FAILED;
        }
        return query.containsKey("abgemeldet") ? LEFT : null;
    }
}
