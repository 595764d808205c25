package de.foerderfluss.decision;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;

/**
 * A case does not wait for money any longer and can only be rejected (Entscheidung ohne Mittel).
 *
 * @param reason for the office; what the municipality reads stands in the notice
 */
public record WithoutFunds(CaseReference reference, String reason, PersonId by, Instant at) {}
