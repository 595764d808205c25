package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;

/** A room further up that learns of a project's beginning after its application was received. */
public interface BeginningSource {

    /** What is known by now, where it says more than the application declared. */
    Beginning update(CaseReference reference, Beginning declared);
}
