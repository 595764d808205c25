package de.foerderfluss.portal.administration;

import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.PageNumber;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody who has or had access. */
@Controller
class PeopleController {

    private static final int ROWS = 25;

    private final People people;
    private final Municipalities municipalities;
    private final CurrentActor currentActor;

    PeopleController(People people, Municipalities municipalities, CurrentActor currentActor) {
        this.people = people;
        this.municipalities = municipalities;
        this.currentActor = currentActor;
    }

    @GetMapping("/verwaltung/personen")
    String list(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") int page, Model model) {
        currentActor.get().require(Role.ADMINISTRATOR);
        Page<Person> found = people.search(text, PageRequest.of(PageNumber.index(page), ROWS));
        model.addAttribute("text", text);
        model.addAttribute("people", found);
        model.addAttribute(
                "municipalities",
                municipalities.names(found.stream()
                        .map(Person::municipality)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        return "administration/people";
    }
}
