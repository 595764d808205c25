package de.foerderfluss.ruling;

import de.foerderfluss.decision.Approval;
import de.foerderfluss.notice.ActContent;
import de.foerderfluss.notice.ProposedAct;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed ruling (Verfügung) and what became of it. Its content never changes; a correction is a new proposal.
 *
 * @param number from 1, one more with each new proposal on the matter
 * @param contributors everybody who worked on it, the proposer among them; none of them may approve
 * @param hash over the stored content
 * @param returnReason what is to be corrected, if it was returned
 */
public record Ruling(
        UUID id,
        CaseReference reference,
        MatterKey matter,
        int number,
        ActContent content,
        PersonId proposedBy,
        Instant proposedAt,
        Set<PersonId> contributors,
        ContentHash hash,
        RulingState state,
        @Nullable Approval approval,
        @Nullable String returnReason) {

    public Ruling {
        contributors = Set.copyOf(contributors);
    }

    /** {@code Änderungsbescheid: Laufzeit bis 30.06.2027}. */
    public String german() {
        return content.kind().germanName() + ": " + content.subject();
    }

    ProposedAct act() {
        return new ProposedAct(id, reference, matter, content, hash, proposedBy, approval);
    }
}
