package de.foerderfluss.simulation;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.LocalDate;

/** A case as its municipality thinks of it: what it was asked, and when somebody looks at the portal next. */
final class SimulatedCase {

    final CaseReference reference;
    final MunicipalityKey town;
    final SimulatedProject project;
    LocalDate nextLook;
    int askedForDocuments;
    int supplied;
    int invoices;

    SimulatedCase(CaseReference reference, MunicipalityKey town, SimulatedProject project, LocalDate nextLook) {
        this.reference = reference;
        this.town = town;
        this.project = project;
        this.nextLook = nextLook;
    }
}
