package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.portal.NavigationLink;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens cases to those of their own municipality; to others they do not exist. */
@Component
class OwnCaseDoor {

    private final Applications applications;
    private final CurrentActor currentActor;

    OwnCaseDoor(Applications applications, CurrentActor currentActor) {
        this.applications = applications;
        this.currentActor = currentActor;
    }

    /** @throws de.foerderfluss.application.UnknownCase if there is none, or it is another municipality's */
    OpenedCase open(String reference) {
        Actor actor = currentActor.get();
        FundingApplication application = applications.get(actor, Addresses.reference(reference));
        return new OpenedCase(actor, application);
    }

    /** The same, for a page of its own below the case's page. */
    OpenedCase open(String reference, Model model) {
        OpenedCase opened = open(reference);
        model.addAttribute("submission", opened.application());
        model.addAttribute("address", opened.address());
        model.addAttribute(
                "breadcrumb",
                List.of(
                        Addresses.home(),
                        Addresses.cases(),
                        NavigationLink.to(opened.reference().text(), opened.address())));
        return opened;
    }
}
