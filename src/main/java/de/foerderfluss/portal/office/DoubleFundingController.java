package de.foerderfluss.portal.office;

import de.foerderfluss.doublefunding.Finding;
import de.foerderfluss.doublefunding.Findings;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a case has in common with others, and the clerk's answer to it. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/doppelfoerderung")
class DoubleFundingController {

    private final CaseFrame frame;
    private final Findings findings;
    private final People people;

    DoubleFundingController(CaseFrame frame, Findings findings, People people) {
        this.frame = frame;
        this.findings = findings;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        return page(model, frame.openToRead(reference, model), Typed.nothing());
    }

    @PostMapping("/{number}/antwort")
    String answer(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String confirmed,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        Typed typed = Typed.of("answer" + number, sent);
        try {
            findings.answer(open.actor(), open.reference(), number, confirmed.equals("true"), typed.value("reason"));
        } catch (Breach refused) {
            return page(model, open, typed.refused(refused, response));
        }
        redirect.addFlashAttribute(
                "flash", Flash.success("Der Hinweis ist beantwortet; die Antwort steht in der Akte."));
        return "redirect:" + CaseTab.home(open.reference()) + "/doppelfoerderung";
    }

    private String page(Model model, OpenCase open, Typed typed) {
        List<Finding> all = findings.of(open.actor(), open.reference());
        model.addAttribute("findings", all);
        model.addAttribute(
                "names",
                people.names(all.stream()
                        .map(Finding::answer)
                        .filter(Objects::nonNull)
                        .map(Finding.Answer::by)
                        .collect(Collectors.toSet())));
        model.addAttribute("mayAnswer", open.actor().has(Role.CLERK) && model.getAttribute("obstacle") == null);
        model.addAttribute("typed", typed);
        return "office/double-funding";
    }
}
