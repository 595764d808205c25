package de.foerderfluss.portal.office;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.application.Partner;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.People;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the application as it was received. */
@Controller
class CaseApplicationController {

    private final CaseFrame frame;
    private final FundingGuideline guideline;
    private final Municipalities municipalities;
    private final People people;
    private final Clock clock;

    CaseApplicationController(
            CaseFrame frame, FundingGuideline guideline, Municipalities municipalities, People people, Clock clock) {
        this.frame = frame;
        this.guideline = guideline;
        this.municipalities = municipalities;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/amt/vorgaenge/{reference}/antrag")
    String application(@PathVariable String reference, Model model) {
        FundingApplication application =
                frame.open(reference, CaseTab.APPLICATION, model).application();
        LocalDate received = LocalDate.ofInstant(application.receivedAt(), clock.getZone());
        model.addAttribute("object", guideline.fundingObject(received, application.fundingObject()));
        model.addAttribute("financing", FinancingView.of(application));
        model.addAttribute("people", people.names(application.contributors()));
        model.addAttribute(
                "partnerNames",
                municipalities.names(
                        application.partners().stream().map(Partner::key).toList()));
        return "office/case-application";
    }
}
