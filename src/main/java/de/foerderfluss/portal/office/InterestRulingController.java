package de.foerderfluss.portal.office;

import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.GermanText;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.recovery.InterestRulings;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MatterKey;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

/** What bears interest in a case, and proposing the notice that fixes it. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/zinsbescheid")
class InterestRulingController {

    private final CaseFrame frame;
    private final InterestRulings interest;
    private final Hearings hearings;
    private final Rulings rulings;
    private final GermanText german;
    private final Clock clock;

    InterestRulingController(
            CaseFrame frame,
            InterestRulings interest,
            Hearings hearings,
            Rulings rulings,
            GermanText german,
            Clock clock) {
        this.frame = frame;
        this.interest = interest;
        this.hearings = hearings;
        this.rulings = rulings;
        this.german = german;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        OpenCase open = frame.openToRead(reference, model);
        return page(model, open, Typed.proposed("interest", Map.of("until", german.day(LocalDate.now(clock)))));
    }

    @PostMapping
    String propose(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        Typed typed = Typed.of("interest", sent);
        MatterKey matter = interest.next(open.reference());
        try {
            interest.propose(
                    open.actor(),
                    open.reference(),
                    typed.value("target"),
                    DayInput.parse(typed.value("until")).orElse(LocalDate.EPOCH),
                    typed.value("reason"));
        } catch (Breach refused) {
            return page(model, open, typed.refused(refused, response));
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Der Zinsbescheid ist vorgeschlagen.",
                        "Bitte sehen Sie ihn an. Eine zeichnungsbefugte Person, die nicht mitgewirkt hat, gibt ihn frei."));
        return "redirect:" + CaseTab.home(open.reference()) + "/verfuegungen/" + matter;
    }

    private String page(Model model, OpenCase open, Typed typed) {
        MatterKey matter = interest.next(open.reference());
        model.addAttribute("matter", matter);
        model.addAttribute("candidates", interest.candidates(open.reference()));
        model.addAttribute("hearing", hearings.find(open.reference(), matter).orElse(null));
        model.addAttribute("ruling", rulings.current(open.reference(), matter).orElse(null));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayAct", open.actor().has(Role.CLERK));
        model.addAttribute("typed", typed);
        return "office/interest-ruling";
    }
}
