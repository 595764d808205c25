package de.foerderfluss.portal.office;

import de.foerderfluss.application.ApplicationFilter;
import de.foerderfluss.application.ApplicationSummary;
import de.foerderfluss.application.Applications;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.FundingObject;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.portal.PageNumber;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds cases. */
@Controller
class CaseSearchController {

    private static final int ROWS = 25;

    private final Applications applications;
    private final Municipalities municipalities;
    private final FundingGuideline guideline;
    private final Inbox inbox;
    private final CurrentActor currentActor;
    private final Clock clock;

    CaseSearchController(
            Applications applications,
            Municipalities municipalities,
            FundingGuideline guideline,
            Inbox inbox,
            CurrentActor currentActor,
            Clock clock) {
        this.applications = applications;
        this.municipalities = municipalities;
        this.guideline = guideline;
        this.inbox = inbox;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping("/amt/vorgaenge")
    String search(@ModelAttribute("query") CaseQuery query, @RequestParam(defaultValue = "1") int page, Model model) {
        ApplicationFilter filter =
                query.standing() == null ? query.filter() : query.filter().among(inbox.casesAt(query.standing()));
        Page<ApplicationSummary> cases = applications.search(
                currentActor.get(),
                filter,
                PageRequest.of(PageNumber.index(page), ROWS, query.sorted().sort()));
        List<FundingObject> objects = guideline.fundingObjects(LocalDate.now(clock));
        model.addAttribute("cases", cases);
        model.addAttribute("objects", objects);
        model.addAttribute(
                "objectNames",
                objects.stream().collect(Collectors.toMap(FundingObject::code, FundingObject::germanName)));
        model.addAttribute(
                "applicants",
                municipalities.names(
                        cases.stream().map(ApplicationSummary::applicant).toList()));
        model.addAttribute(
                "standings",
                inbox.standings(
                        cases.stream().map(ApplicationSummary::reference).toList()));
        model.addAttribute("everyStanding", CaseStanding.values());
        model.addAttribute("orders", CaseOrder.values());
        model.addAttribute("chosenOrder", query.sorted());
        model.addAttribute(
                "town", query.municipality().flatMap(municipalities::find).orElse(null));
        model.addAttribute("address", query.address());
        return "office/cases";
    }
}
