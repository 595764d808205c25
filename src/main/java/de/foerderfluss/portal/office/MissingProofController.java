package de.foerderfluss.portal.office;

import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofReminders;
import de.foerderfluss.proofofuse.Proofs;
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

/** A clerk hears a municipality that has sent no proof in spite of two reminders. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/nachweise/{key}/anhoerung")
class MissingProofController {

    private final CaseFrame frame;
    private final Proofs proofs;
    private final ProofReminders reminders;
    private final Hearings hearings;

    MissingProofController(CaseFrame frame, Proofs proofs, ProofReminders reminders, Hearings hearings) {
        this.frame = frame;
        this.proofs = proofs;
        this.reminders = reminders;
        this.hearings = hearings;
    }

    @GetMapping
    String ask(@PathVariable String reference, @PathVariable String key, Model model) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        int days = hearings.usualDays(open.reference());
        return page(model, open, id(open, key), Typed.proposed("hearing", Map.of("days", String.valueOf(days))));
    }

    @PostMapping
    String open(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        ProofId id = id(open, key);
        Typed typed = Typed.of("hearing", sent);
        try {
            reminders.openHearing(open.actor(), id, typed.value("facts"), days(typed.value("days")));
        } catch (Breach refused) {
            return page(model, open, id, typed.refused(refused, response));
        }
        redirect.addFlashAttribute("flash", Flash.success("Die Anhörung ist eröffnet."));
        return "redirect:" + address(open, id);
    }

    private static int days(String typed) {
        return typed.strip().matches("\\d{1,3}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private String page(Model model, OpenCase open, ProofId id, Typed typed) {
        model.addAttribute("proof", proofs.get(open.actor(), id));
        model.addAttribute("typed", typed);
        model.addAttribute("back", address(open, id));
        return "office/proof-hearing";
    }

    private static ProofId id(OpenCase open, String key) {
        return ProofId.parse(open.reference(), key).orElseThrow(NoSuchReference::new);
    }

    private static String address(OpenCase open, ProofId id) {
        return CaseTab.home(open.reference()) + "/nachweise/" + id.key();
    }
}
