package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;

/** A case of the actor's own municipality. */
record OpenedCase(Actor actor, FundingApplication application) {

    CaseReference reference() {
        return application.reference();
    }

    String address() {
        return Addresses.of(reference());
    }
}
