package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;

/**
 * The municipality's word that it no longer wants a decision on its application (Antragsrücknahme).
 *
 * @param reason as the municipality gave it, empty if it gave none
 */
public record Retraction(CaseReference reference, String reason, PersonId by, Instant at) {}
