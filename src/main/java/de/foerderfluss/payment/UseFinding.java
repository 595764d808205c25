package de.foerderfluss.payment;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;

/** What a clerk found about money that was used late, with the viewpoints of the discretion. */
public record UseFinding(UseOutcome outcome, String reason, PersonId by, Instant at) {}
