package de.foerderfluss.portal.municipality;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who binds a municipality, for pages on which somebody else would look for the button. */
@Component
class Signatories {

    private final People people;

    Signatories(People people) {
        this.people = people;
    }

    /** Whether the actor may sign. */
    boolean maySign(Actor actor) {
        return actor.has(Role.MUNICIPAL_SIGNATORY);
    }

    /** Who can do it instead: a German sentence; empty if the actor may sign. */
    String instead(Actor actor) {
        if (maySign(actor)) {
            return "";
        }
        List<Person> able = people.withRole(Role.MUNICIPAL_SIGNATORY).stream()
                .filter(person ->
                        person.municipality() != null && person.municipality().equals(actor.municipality()))
                .toList();
        return able.isEmpty()
                ? "Das kann nur, wer Ihre Kommune vertritt. Zurzeit hat niemand diese Rolle; bitte wenden Sie sich an die Bewilligungsbehörde."
                : "Das kann nur, wer Ihre Kommune vertritt: %s."
                        .formatted(able.stream().map(Person::name).collect(Collectors.joining(", ")));
    }
}
