package de.foerderfluss.portal.office;

import de.foerderfluss.identity.Absence;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Deputies;
import de.foerderfluss.identity.People;
import de.foerderfluss.portal.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page about absences and deputies shows. */
@Component
class AbsencePage {

    private final Deputies deputies;
    private final People people;
    private final Clock clock;

    AbsencePage(Deputies deputies, People people, Clock clock) {
        this.deputies = deputies;
        this.people = people;
        this.clock = clock;
    }

    String show(Actor actor, Typed typed, Model model) {
        List<Absence> concerning = deputies.concerning(actor);
        List<Absence> all = Deputies.seesAll(actor) ? deputies.register(actor) : List.of();
        model.addAttribute("typed", typed);
        model.addAttribute(
                "own",
                concerning.stream()
                        .filter(one -> one.person().equals(actor.id()))
                        .toList());
        model.addAttribute(
                "standsIn",
                concerning.stream()
                        .filter(one -> one.deputy().equals(actor.id()) && one.isOpen(LocalDate.now(clock)))
                        .toList());
        model.addAttribute("all", all);
        model.addAttribute("seesAll", Deputies.seesAll(actor));
        model.addAttribute("colleagues", people.colleagues());
        model.addAttribute("me", actor.id());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "names",
                people.names(Stream.concat(concerning.stream(), all.stream())
                        .flatMap(one -> Stream.of(one.person(), one.deputy()))
                        .collect(Collectors.toSet())));
        return "office/absence";
    }
}
