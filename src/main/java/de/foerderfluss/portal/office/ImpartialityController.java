package de.foerderfluss.portal.office;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CouncilMembership;
import de.foerderfluss.identity.CouncilMemberships;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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

/** Who sits in which council and therefore keeps out of its cases: one's own seats, and for auditors and administrators all. */
@Controller
@RequestMapping(ImpartialityController.PAGE)
class ImpartialityController {

    static final String PAGE = "/amt/befangenheit";

    private final CouncilMemberships memberships;
    private final ImpartialityPage page;
    private final MunicipalityInput municipality;
    private final People people;
    private final CurrentActor currentActor;

    ImpartialityController(
            CouncilMemberships memberships,
            ImpartialityPage page,
            MunicipalityInput municipality,
            People people,
            CurrentActor currentActor) {
        this.memberships = memberships;
        this.page = page;
        this.municipality = municipality;
        this.people = people;
        this.currentActor = currentActor;
    }

    @GetMapping
    String show(Model model) {
        return page.show(currentActor.get(), Typed.nothing(), model);
    }

    @PostMapping("/sitze")
    String record(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        Typed typed = Typed.of("seat", sent);
        try {
            PersonId person = person(actor, typed.value("username"));
            LocalDate from = day(typed, "from", "Beginn");
            memberships.record(
                    actor,
                    person,
                    municipality.parse("municipality", typed.value("municipality")),
                    from,
                    typed.value("reason"));
        } catch (Breach refused) {
            return page.show(actor, typed.refused(refused, response), model);
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Der Sitz ist eingetragen.",
                        "Vorgänge, an denen diese Kommune beteiligt ist, erscheinen ab Beginn nicht mehr im Arbeitskorb."));
        return "redirect:" + PAGE;
    }

    @PostMapping("/sitze/{id}/ende")
    String end(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        Typed typed = Typed.of("end-" + id, sent);
        try {
            CouncilMembership ended =
                    memberships.end(actor, id, day(typed, "until", "Letzter Tag"), typed.value("reason"));
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Das Ende des Sitzes von %s ist eingetragen."
                            .formatted(people.get(ended.person()).name())));
        } catch (Breach refused) {
            return page.show(actor, typed.refused(refused, response), model);
        }
        return "redirect:" + PAGE;
    }

    /** Oneself, or for an administrator whoever is named. */
    private PersonId person(Actor actor, String username) {
        return username.isBlank() || !actor.has(Role.ADMINISTRATOR)
                ? actor.id()
                : people.find(username)
                        .map(Person::id)
                        .orElseThrow(() -> rejected(
                                "username", "Person", "Diesen Benutzernamen gibt es nicht. Bitte prüfen Sie ihn."));
    }

    private static LocalDate day(Typed typed, String field, String label) {
        return DayInput.parse(typed.value(field))
                .orElseThrow(() -> rejected(
                        field,
                        label,
                        "„%s“ ist kein Datum. Bitte schreiben Sie es so: TT.MM.JJJJ, zum Beispiel 31.12.2026."
                                .formatted(label)));
    }

    private static FormRejected rejected(String field, String label, String sentence) {
        return new FormRejected(List.of(new FormError(field, label, sentence)));
    }
}
