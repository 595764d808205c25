package de.foerderfluss.application;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may look into which case: the office into all, a municipality into its own. */
@Component
@Transactional(readOnly = true)
public class CaseAccess {

    private final SubmittedApplications applications;

    CaseAccess(SubmittedApplications applications) {
        this.applications = applications;
    }

    /**
     * Lets pass whoever may read the case.
     *
     * @throws UnknownCase if there is none, or not for this person
     */
    public void requireReadable(Actor actor, CaseReference reference) {
        find(actor, reference);
    }

    SubmittedApplication find(Actor actor, CaseReference reference) {
        if (actor.isOffice()) {
            return applications.findById(reference.text()).orElseThrow(() -> new UnknownCase(reference));
        }
        MunicipalityKey own = actor.municipality();
        if (own == null) {
            throw new UnknownCase(reference);
        }
        return applications
                .findByCaseReferenceAndApplicant(reference.text(), own.ags())
                .orElseThrow(() -> new UnknownCase(reference));
    }
}
