package de.foerderfluss.portal.administration;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.PeopleAdministration;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.PersonAct;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one person shows. */
@Component
class PersonPage {

    /** Under which a password that was just made up reaches the next page, and only that one. */
    static final String PASSWORD = "initialPassword";

    private final People people;
    private final PeopleAdministration administration;
    private final Municipalities municipalities;

    PersonPage(People people, PeopleAdministration administration, Municipalities municipalities) {
        this.people = people;
        this.administration = administration;
        this.municipalities = municipalities;
    }

    String show(Actor administrator, PersonId id, Typed typed, Model model) {
        administrator.require(Role.ADMINISTRATOR);
        Person person = people.get(id);
        List<PersonAct> history = administration.history(id);
        model.addAttribute("typed", typed);
        model.addAttribute("who", person);
        model.addAttribute("own", administrator.id().equals(id));
        model.addAttribute("held", person.roles().stream().sorted().toList());
        model.addAttribute("grantable", grantable(person));
        model.addAttribute("history", history);
        model.addAttribute(
                "names", people.names(history.stream().map(PersonAct::by).collect(Collectors.toSet())));
        if (person.municipality() != null) {
            model.addAttribute("municipality", municipalities.get(person.municipality()));
        }
        return "administration/person";
    }

    private static List<Role> grantable(Person person) {
        return Arrays.stream(Role.values())
                .filter(role -> role.isMunicipal() == (person.municipality() != null))
                .filter(role -> !person.roles().contains(role))
                .toList();
    }
}
