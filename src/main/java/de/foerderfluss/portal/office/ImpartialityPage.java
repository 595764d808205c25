package de.foerderfluss.portal.office;

import static de.foerderfluss.identity.Role.ADMINISTRATOR;
import static de.foerderfluss.identity.Role.AUDITOR;

import de.foerderfluss.application.BiasDeclaration;
import de.foerderfluss.application.Impartiality;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CouncilMembership;
import de.foerderfluss.identity.CouncilMemberships;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.People;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page about seats in councils and declared bias shows. */
@Component
class ImpartialityPage {

    private final CouncilMemberships memberships;
    private final Impartiality impartiality;
    private final Municipalities municipalities;
    private final People people;

    ImpartialityPage(
            CouncilMemberships memberships, Impartiality impartiality, Municipalities municipalities, People people) {
        this.memberships = memberships;
        this.impartiality = impartiality;
        this.municipalities = municipalities;
        this.people = people;
    }

    String show(Actor actor, Typed typed, Model model) {
        boolean seesAll = actor.has(AUDITOR, ADMINISTRATOR);
        List<CouncilMembership> own = memberships.of(actor.id());
        List<CouncilMembership> all = seesAll ? memberships.register(actor) : List.of();
        List<BiasDeclaration> declarations =
                seesAll ? impartiality.register(actor) : impartiality.ownDeclarations(actor);
        model.addAttribute("typed", typed);
        model.addAttribute("own", own);
        model.addAttribute("all", all);
        model.addAttribute("seesAll", seesAll);
        model.addAttribute("mayEnd", actor.has(ADMINISTRATOR));
        model.addAttribute("me", actor.id());
        model.addAttribute("declarations", declarations);
        model.addAttribute(
                "places",
                municipalities.names(Stream.concat(own.stream(), all.stream())
                        .map(CouncilMembership::municipality)
                        .collect(Collectors.toSet())));
        model.addAttribute("names", people.names(named(all, declarations).toList()));
        return "office/impartiality";
    }

    private static Stream<PersonId> named(List<CouncilMembership> seats, List<BiasDeclaration> declarations) {
        Stream<PersonId> liftedBy = declarations.stream()
                .map(BiasDeclaration::lifted)
                .filter(Objects::nonNull)
                .map(BiasDeclaration.Lifting::by);
        return Stream.of(
                        seats.stream().map(CouncilMembership::person),
                        seats.stream().map(CouncilMembership::recordedBy),
                        declarations.stream().map(BiasDeclaration::person),
                        liftedBy)
                .flatMap(ids -> ids);
    }
}
