package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.api.CaseView.StepView;
import de.foerderfluss.application.ApplicationFilter;
import de.foerderfluss.application.ApplicationSummary;
import de.foerderfluss.application.Applications;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.process.inbox.Inbox;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cases: a municipality's own, all for the granting authority. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Vorgänge")
class ApiCaseController {

    private final Applications applications;
    private final Municipalities municipalities;
    private final Inbox inbox;
    private final ApiDoor door;
    private final ApiOverview overview;
    private final CurrentActor currentActor;

    ApiCaseController(
            Applications applications,
            Municipalities municipalities,
            Inbox inbox,
            ApiDoor door,
            ApiOverview overview,
            CurrentActor currentActor) {
        this.applications = applications;
        this.municipalities = municipalities;
        this.inbox = inbox;
        this.door = door;
        this.overview = overview;
        this.currentActor = currentActor;
    }

    @GetMapping
    @Operation(
            summary = "Vorgänge: alle für die Bewilligungsbehörde, die eigenen für eine Kommune",
            description = "Für eine Kommune wirken nur Seite und Sortierung; ihre Filter werden nicht ausgewertet.")
    PageView<CaseLine> list(@ParameterObject CaseQuery query, @ParameterObject Paging paging) {
        Page<ApplicationSummary> page = page(query, paging.request(query.order()));
        var references = page.map(ApplicationSummary::reference).getContent();
        var standings = inbox.standings(references);
        var names = municipalities.names(page.map(ApplicationSummary::applicant).getContent());
        return PageView.of(
                page,
                line -> CaseLine.of(
                        line,
                        names.getOrDefault(line.applicant(), line.applicant().ags()),
                        standings.get(line.reference())));
    }

    @GetMapping("/{reference}")
    @Operation(summary = "Stand, Schritte, Fristen und Geld eines Vorgangs")
    CaseView read(@PathVariable String reference) {
        return overview.of(door.open(reference).application());
    }

    @GetMapping("/{reference}/application")
    @Operation(summary = "Antrag, wie er eingegangen ist")
    ApplicationView application(@PathVariable String reference) {
        return ApplicationView.of(door.open(reference).application());
    }

    @GetMapping("/{reference}/steps")
    @Operation(summary = "Schritte des Vorgangs und seiner Mittelabrufe")
    List<StepView> steps(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return inbox.waiting(open.reference()).stream().map(StepView::of).toList();
    }

    private Page<ApplicationSummary> page(CaseQuery query, PageRequest page) {
        Actor actor = currentActor.get();
        ApplicationFilter filter = query.filter();
        if (!actor.isOffice()) {
            return applications.ofMunicipality(actor, page);
        }
        return applications.search(
                actor, query.standing() == null ? filter : filter.among(inbox.casesAt(query.standing())), page);
    }
}
