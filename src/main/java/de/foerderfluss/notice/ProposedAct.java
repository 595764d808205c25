package de.foerderfluss.notice;

import de.foerderfluss.decision.Approval;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A later act as it was proposed.
 *
 * @param hash over the stored content
 * @param approval null as long as nobody has approved it
 */
public record ProposedAct(
        UUID id,
        CaseReference reference,
        MatterKey matter,
        ActContent content,
        ContentHash hash,
        PersonId proposedBy,
        @Nullable Approval approval) {}
