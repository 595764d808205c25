package de.foerderfluss.hearing;

import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;

/**
 * The decision not to hear a municipality on a matter (Absehen von der Anhörung).
 *
 * @param reason why the ground holds in this case
 */
public record Dispensation(MatterKey matter, DispensationGround ground, String reason, PersonId by, Instant at) {}
