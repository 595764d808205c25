package de.foerderfluss.portal.office;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.Impartiality;
import de.foerderfluss.calendar.FollowUp;
import de.foerderfluss.calendar.FollowUpFilter;
import de.foerderfluss.calendar.FollowUpFilter.Order;
import de.foerderfluss.calendar.FollowUpFilter.Span;
import de.foerderfluss.calendar.FollowUpFilter.Whose;
import de.foerderfluss.calendar.FollowUps;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.PageNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Follow-ups of all cases. */
@Controller
class FollowUpListController {

    private static final String PAGE = "/amt/wiedervorlagen";
    private static final int ROWS = 25;

    private final FollowUps followUps;
    private final Applications applications;
    private final Impartiality impartiality;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    FollowUpListController(
            FollowUps followUps,
            Applications applications,
            Impartiality impartiality,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.followUps = followUps;
        this.applications = applications;
        this.impartiality = impartiality;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String list(
            @RequestParam(defaultValue = "DUE") Span span,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "DUE_FIRST") Order order,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Actor actor = currentActor.get();
        CaseFrame.requireOffice(actor);
        FollowUpFilter filter = new FollowUpFilter(
                span, whose == null ? usual(actor) : whose, text.isBlank() ? null : text.strip(), order);
        Page<FollowUp> found =
                followUps.list(actor, filter, impartiality.barred(actor), PageRequest.of(PageNumber.index(page), ROWS));
        model.addAttribute("found", found);
        model.addAttribute("filter", filter);
        model.addAttribute("spans", Span.values());
        model.addAttribute("whoses", Whose.values());
        model.addAttribute("orders", Order.values());
        model.addAttribute(
                "titles",
                applications.titles(found.stream().map(FollowUp::reference).collect(Collectors.toSet())));
        model.addAttribute(
                "names", people.names(found.stream().map(FollowUp::setBy).collect(Collectors.toSet())));
        model.addAttribute("represents", actor.represents());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayAct", CaseFollowUpsController.mayAct(actor));
        model.addAttribute("address", address(filter));
        return "office/follow-ups";
    }

    @PostMapping(PAGE + "/{number}/erledigung")
    String done(
            @PathVariable long number,
            @RequestParam(defaultValue = "false") boolean inCase,
            RedirectAttributes redirect) {
        FollowUp done = followUps.done(currentActor.get(), number);
        redirect.addFlashAttribute(
                "flash", Flash.success("Die Wiedervorlage zu %s ist erledigt.".formatted(done.reference())));
        return "redirect:" + (inCase ? CaseTab.home(done.reference()) + "/wiedervorlagen" : PAGE);
    }

    /** Whoever only heads the unit begins with what is for the head of unit. */
    private static Whose usual(Actor actor) {
        return actor.has(Role.UNIT_HEAD) && !actor.has(Role.CLERK, Role.PROOF_EXAMINER) ? Whose.ESCALATED : Whose.ALL;
    }

    private static String address(FollowUpFilter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PAGE);
        if (filter.text() != null) {
            address.queryParam("text", filter.text());
        }
        return address.queryParam("span", filter.span())
                .queryParam("whose", filter.whose())
                .queryParam("order", filter.order())
                .encode()
                .build()
                .toUriString();
    }
}
