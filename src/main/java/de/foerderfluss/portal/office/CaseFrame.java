package de.foerderfluss.portal.office;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.application.Impartiality;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.NavigationLink;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.shared.CaseReference;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens a case for a page and gives the page what stands above it: title, applicant, standing and the other pages of the case. */
@Component
class CaseFrame {

    private static final Role[] OFFICE =
            Arrays.stream(Role.values()).filter(role -> !role.isMunicipal()).toArray(Role[]::new);

    private final Applications applications;
    private final Municipalities municipalities;
    private final Inbox inbox;
    private final Impartiality impartiality;
    private final CurrentActor currentActor;

    CaseFrame(
            Applications applications,
            Municipalities municipalities,
            Inbox inbox,
            Impartiality impartiality,
            CurrentActor currentActor) {
        this.applications = applications;
        this.municipalities = municipalities;
        this.inbox = inbox;
        this.impartiality = impartiality;
        this.currentActor = currentActor;
    }

    static void requireOffice(Actor actor) {
        actor.require(OFFICE);
    }

    /** Opens the case on one of its pages, for anybody of the office. */
    OpenCase open(String reference, CaseTab tab, Model model) {
        OpenCase open = openToRead(reference, model);
        model.addAttribute("tabs", CaseTab.of(open.reference(), tab));
        model.addAttribute("breadcrumb", List.of(NavigationLink.to("Vorgänge", "/amt/vorgaenge")));
        return open;
    }

    /** Opens the case on a page below its pages, for anybody of the office. */
    OpenCase openToRead(String reference, Model model) {
        return openFor(currentActor.get(), reference, model, OFFICE);
    }

    /**
     * Opens the case for an act that only some may do.
     *
     * @throws de.foerderfluss.application.ConflictOfInterest if the actor may not act in this case
     */
    OpenCase open(String reference, Model model, Role... anyOf) {
        OpenCase open = openFor(currentActor.get(), reference, model, anyOf);
        impartiality.require(open.actor(), open.reference());
        return open;
    }

    private OpenCase openFor(Actor actor, String reference, Model model, Role... anyOf) {
        actor.require(anyOf);
        CaseReference known = CaseReference.parse(reference).orElseThrow(NoSuchReference::new);
        FundingApplication application = applications.get(actor, known);
        model.addAttribute("submission", application);
        model.addAttribute("applicant", municipalities.get(application.applicant()));
        model.addAttribute("obstacle", impartiality.obstacle(actor, known).orElse(null));
        model.addAttribute("standing", inbox.standings(List.of(known)).get(known));
        model.addAttribute(
                "breadcrumb",
                List.of(
                        NavigationLink.to("Vorgänge", "/amt/vorgaenge"),
                        NavigationLink.to(known.text(), CaseTab.home(known))));
        return new OpenCase(actor, application);
    }
}
