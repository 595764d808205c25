package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;

/** A partner has consented, refused or withdrawn its consent; whoever knows that it is too late refuses. */
public record PartnerConsentDeclared(CaseReference reference, MunicipalityKey partner, boolean given) {}
