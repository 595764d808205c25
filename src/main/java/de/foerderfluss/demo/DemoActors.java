package de.foerderfluss.demo;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demonstration office, who act in its cases. */
@Component
@Profile("!prod")
class DemoActors {

    private final People people;

    DemoActors(People people) {
        this.people = people;
    }

    Actor clerk() {
        return actor("sachbearbeitung");
    }

    Actor reviewer() {
        return actor("fachreferat");
    }

    Actor decisionSignatory() {
        return actor("zeichnung");
    }

    Actor budgetOfficer() {
        return actor("haushalt");
    }

    Actor certifier() {
        return actor("feststellung");
    }

    Actor paymentOrderer() {
        return actor("anordnung");
    }

    /** @param town prefix of the municipality's logins */
    Actor editor(String town) {
        return actor(town + ".amt");
    }

    /** @param town prefix of the municipality's logins */
    Actor signatory(String town) {
        return actor(town + ".leitung");
    }

    private Actor actor(String username) {
        return people.find(username)
                .map(Person::actor)
                .orElseThrow(() -> new IllegalStateException("The demonstration office has no " + username));
    }
}
