package de.foerderfluss.api;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.shared.CaseReference;
import org.springframework.stereotype.Component;

/** Opens a case for whoever sends the request. Everything under {@code /cases/{reference}} goes through here first. */
@Component
class ApiDoor {

    private final Applications applications;
    private final CurrentActor currentActor;

    ApiDoor(Applications applications, CurrentActor currentActor) {
        this.applications = applications;
        this.currentActor = currentActor;
    }

    /**
     * An open case.
     *
     * @param actor who looks at it
     */
    record OpenedCase(Actor actor, FundingApplication application) {

        CaseReference reference() {
            return application.reference();
        }

        Visibility visibility() {
            return actor.isOffice() ? Visibility.OFFICE : Visibility.APPLICANT;
        }
    }

    /**
     * For everybody who may see the case.
     *
     * @throws de.foerderfluss.application.UnknownCase for all others
     */
    OpenedCase open(String reference) {
        CaseReference known = CaseReference.parse(reference).orElseThrow(MalformedReference::new);
        Actor actor = currentActor.get();
        return new OpenedCase(actor, applications.get(actor, known));
    }

    /**
     * For the granting authority.
     *
     * @throws de.foerderfluss.identity.NotPermitted for the municipality of the case
     */
    OpenedCase openForOffice(String reference) {
        OpenedCase open = open(reference);
        open.actor().requireOffice();
        return open;
    }
}
