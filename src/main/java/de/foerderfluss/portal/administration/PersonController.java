package de.foerderfluss.portal.administration;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.InitialPassword;
import de.foerderfluss.identity.PeopleAdministration;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person's access: roles, password, and whether it is open. */
@Controller
@RequestMapping("/verwaltung/personen/{id}")
class PersonController {

    private static final String CONFIRMED = "confirmed";

    private final PeopleAdministration administration;
    private final PersonPage page;
    private final CurrentActor currentActor;

    PersonController(PeopleAdministration administration, PersonPage page, CurrentActor currentActor) {
        this.administration = administration;
        this.page = page;
        this.currentActor = currentActor;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page.show(currentActor.get(), new PersonId(id), Typed.nothing(), model);
    }

    @PostMapping("/rollen")
    String grant(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed typed = Typed.of("grant", sent);
        try {
            Role role = role(typed.value("role"));
            Person person = administration.grant(currentActor.get(), new PersonId(id), role);
            return done(redirect, person, "%s hat jetzt die Rolle „%s“.".formatted(person.name(), role.germanName()));
        } catch (Breach refused) {
            return again(id, typed.refused(refused, response), model);
        }
    }

    @PostMapping("/rollen/{role}/entzug")
    String revoke(
            @PathVariable UUID id,
            @PathVariable Role role,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Person person = administration.revoke(currentActor.get(), new PersonId(id), role);
            return done(
                    redirect, person, "%s hat die Rolle „%s“ nicht mehr.".formatted(person.name(), role.germanName()));
        } catch (Breach refused) {
            return again(id, Typed.nothing().refused(refused, response), model);
        }
    }

    @PostMapping("/sperre")
    String deactivate(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed typed = Typed.of("deactivate", sent);
        try {
            requireConfirmed(typed, "Bitte bestätigen Sie, dass der Zugang gesperrt werden soll.");
            Person person = administration.deactivate(currentActor.get(), new PersonId(id));
            return done(redirect, person, "Der Zugang von %s ist gesperrt.".formatted(person.name()));
        } catch (Breach refused) {
            return again(id, typed.refused(refused, response), model);
        }
    }

    @PostMapping("/oeffnung")
    String reactivate(@PathVariable UUID id, RedirectAttributes redirect) {
        Person person = administration.reactivate(currentActor.get(), new PersonId(id));
        return done(redirect, person, "Der Zugang von %s ist wieder offen.".formatted(person.name()));
    }

    @PostMapping("/kennwort")
    String resetPassword(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Typed typed = Typed.of("password", sent);
        try {
            requireConfirmed(typed, "Bitte bestätigen Sie, dass das bisherige Kennwort nicht mehr gelten soll.");
            String password = InitialPassword.random();
            Person person = administration.resetPassword(currentActor.get(), new PersonId(id), password);
            redirect.addFlashAttribute(PersonPage.PASSWORD, password);
            return done(redirect, person, "%s hat ein neues Kennwort.".formatted(person.name()));
        } catch (Breach refused) {
            return again(id, typed.refused(refused, response), model);
        }
    }

    private String again(UUID id, Typed typed, Model model) {
        return page.show(currentActor.get(), new PersonId(id), typed, model);
    }

    private static String done(RedirectAttributes redirect, Person person, String sentence) {
        redirect.addFlashAttribute("flash", Flash.success(sentence));
        redirect.addAttribute("id", person.id().value());
        return "redirect:/verwaltung/personen/{id}";
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> rejected("role", "Rolle", "Bitte wählen Sie die Rolle, die die Person erhalten soll."));
    }

    private static void requireConfirmed(Typed typed, String sentence) {
        if (!typed.has(CONFIRMED, "true")) {
            throw rejected(CONFIRMED, "Bestätigung", sentence);
        }
    }

    private static FormRejected rejected(String field, String label, String sentence) {
        return new FormRejected(List.of(new FormError(field, label, sentence)));
    }
}
