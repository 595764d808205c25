package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationSummary;
import de.foerderfluss.application.Applications;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.portal.PageNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a municipality, what it is writing, and its cases. */
@Controller
class DashboardController {

    private static final int ROWS = 25;
    private static final int SHOWN = 8;

    /** No municipality has more cases than this in which something is to be done at once. */
    private static final int LOOKED_THROUGH = 200;

    private final Applications applications;
    private final ApplicationDrafts drafts;
    private final PartnerConsents consents;
    private final CaseLines lines;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    DashboardController(
            Applications applications,
            ApplicationDrafts drafts,
            PartnerConsents consents,
            CaseLines lines,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.consents = consents;
        this.lines = lines;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/kommune")
    String dashboard(Model model) {
        Actor actor = currentActor.get();
        Page<ApplicationSummary> all = applications.ofMunicipality(actor, PageRequest.of(0, LOOKED_THROUGH));
        List<CaseLine> cases = lines.of(all.getContent());
        List<Draft> open = drafts.ofMunicipality(actor).stream()
                .filter(draft -> draft.submittedAs() == null)
                .toList();
        model.addAttribute("todos", todos(cases));
        model.addAttribute("drafts", open);
        model.addAttribute(
                "names", people.names(open.stream().map(Draft::savedBy).collect(Collectors.toSet())));
        model.addAttribute("cases", cases.stream().limit(SHOWN).toList());
        model.addAttribute("total", all.getTotalElements());
        model.addAttribute("participations", consents.participations(actor));
        return "municipality/dashboard";
    }

    @GetMapping(Addresses.CASES)
    String cases(@RequestParam(defaultValue = "1") int page, Model model) {
        Page<ApplicationSummary> found =
                applications.ofMunicipality(currentActor.get(), PageRequest.of(PageNumber.index(page), ROWS));
        model.addAttribute("found", found);
        model.addAttribute("cases", lines.of(found.getContent()));
        return "municipality/cases";
    }

    /** What has a last day first, the next one on top. */
    private List<Todo> todos(List<CaseLine> cases) {
        LocalDate today = LocalDate.now(clock);
        return cases.stream()
                .flatMap(line -> Stream.of(
                                Todo.of(line, today).stream(), Todo.demanded(line, today), Todo.toSay(line, today))
                        .flatMap(todos -> todos))
                .sorted(Comparator.comparing(Todo::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
