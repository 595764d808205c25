package de.foerderfluss.portal.office;

import static de.foerderfluss.identity.Role.ADMINISTRATOR;
import static de.foerderfluss.identity.Role.UNIT_HEAD;

import de.foerderfluss.application.BiasDeclaration;
import de.foerderfluss.application.Impartiality;
import de.foerderfluss.identity.People;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody of the office says that they may be biased in a case; somebody else may decide that they are not. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/befangenheit")
class CaseBiasController {

    private final CaseFrame frame;
    private final Impartiality impartiality;
    private final People people;

    CaseBiasController(CaseFrame frame, Impartiality impartiality, People people) {
        this.frame = frame;
        this.impartiality = impartiality;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        return page(frame.openToRead(reference, model), Typed.nothing(), model);
    }

    @PostMapping
    String declare(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenCase open = frame.openToRead(reference, model);
        Typed typed = Typed.of("bias", sent);
        try {
            impartiality.declareBias(open.actor(), open.reference(), typed.value("reason"));
        } catch (Breach refused) {
            return page(open, typed.refused(refused, response), model);
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info("Ihre Erklärung ist festgehalten.", "Sie wirken an diesem Vorgang nicht weiter mit."));
        return "redirect:" + CaseTab.home(open.reference());
    }

    @PostMapping("/{person}/aufhebung")
    String lift(
            @PathVariable String reference,
            @PathVariable UUID person,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenCase open = frame.openToRead(reference, model);
        Typed typed = Typed.of("lift-" + person, sent);
        try {
            impartiality.liftBias(open.actor(), open.reference(), new PersonId(person), typed.value("reason"));
        } catch (Breach refused) {
            return page(open, typed.refused(refused, response), model);
        }
        redirect.addFlashAttribute("flash", Flash.success("Die Entscheidung ist festgehalten."));
        return "redirect:" + CaseTab.home(open.reference()) + "/befangenheit";
    }

    private String page(OpenCase open, Typed typed, Model model) {
        List<BiasDeclaration> declarations = impartiality.declared(open.reference());
        Stream<PersonId> named = Stream.concat(
                declarations.stream().map(BiasDeclaration::person),
                declarations.stream()
                        .map(BiasDeclaration::lifted)
                        .filter(Objects::nonNull)
                        .map(BiasDeclaration.Lifting::by));
        model.addAttribute("typed", typed);
        model.addAttribute("declarations", declarations);
        model.addAttribute("names", people.names(named.toList()));
        model.addAttribute("me", open.actor().id());
        model.addAttribute("mayLift", open.actor().has(ADMINISTRATOR, UNIT_HEAD));
        return "office/bias";
    }
}
