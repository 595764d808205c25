package de.foerderfluss.decision;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;

/** Who approved exactly which content, and when. */
public record Approval(PersonId by, Instant at, ContentHash hash) {}
