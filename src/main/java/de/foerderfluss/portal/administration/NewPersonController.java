package de.foerderfluss.portal.administration;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.InitialPassword;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.PeopleAdministration;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving somebody access. */
@Controller
@RequestMapping("/verwaltung/personen/neu")
class NewPersonController {

    private static final int MATCHES = 15;

    private final PeopleAdministration administration;
    private final Municipalities municipalities;
    private final CurrentActor currentActor;

    NewPersonController(PeopleAdministration administration, Municipalities municipalities, CurrentActor currentActor) {
        this.administration = administration;
        this.municipalities = municipalities;
        this.currentActor = currentActor;
    }

    @GetMapping
    String empty(Model model) {
        return form(Typed.proposed(NewPersonInput.FORM, Map.of()), model);
    }

    /** Looks for the municipality, or creates the person: the form's two buttons. */
    @PostMapping
    String create(
            @RequestParam(defaultValue = "create") String action,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor administrator = currentActor.get();
        Typed typed = Typed.of(NewPersonInput.FORM, sent);
        if (!action.equals("create")) {
            return form(typed, model);
        }
        try {
            String password = InitialPassword.random();
            Person person = administration.create(
                    administrator, NewPersonInput.person(typed, password), NewPersonInput.roles(typed));
            redirect.addFlashAttribute("flash", Flash.success("%s hat jetzt einen Zugang.".formatted(person.name())));
            redirect.addFlashAttribute(PersonPage.PASSWORD, password);
            redirect.addAttribute("id", person.id().value());
            return "redirect:/verwaltung/personen/{id}";
        } catch (Breach refused) {
            return form(typed.refused(refused, response), model);
        }
    }

    private String form(Typed typed, Model model) {
        currentActor.get().require(Role.ADMINISTRATOR);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "officeRoles",
                Arrays.stream(Role.values()).filter(role -> !role.isMunicipal()).toList());
        model.addAttribute(
                "municipalRoles",
                Arrays.stream(Role.values()).filter(Role::isMunicipal).toList());
        NewPersonInput.chosen(typed)
                .flatMap(municipalities::find)
                .ifPresent(chosen -> model.addAttribute("chosen", chosen));
        String search = typed.value("search");
        if (!search.isBlank()) {
            model.addAttribute("matches", municipalities.search(search, PageRequest.of(0, MATCHES)));
        }
        return "administration/person-new";
    }
}
