package de.foerderfluss.portal.office;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;

/** A case as somebody of the office has it before them. */
record OpenCase(Actor actor, FundingApplication application) {

    CaseReference reference() {
        return application.reference();
    }
}
