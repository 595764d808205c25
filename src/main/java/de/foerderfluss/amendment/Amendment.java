package de.foerderfluss.amendment;

import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An amendment of a grant and how far it has come (Änderung).
 *
 * @param number from 1 in its case
 * @param wanted how the grant is to look, as far as it was said at the beginning
 * @param reason why, in the words of who set it going
 * @param contributors of the municipality or the office, whoever began it
 * @param lapse what is to lapse; null for all other origins
 * @param proposals oldest first
 * @param withdrawal null unless it was taken back
 */
public record Amendment(
        CaseReference reference,
        int number,
        AmendmentOrigin origin,
        GrantPlan wanted,
        String reason,
        PersonId openedBy,
        Instant openedAt,
        Set<PersonId> contributors,
        @Nullable Lapse lapse,
        List<DocumentId> documents,
        List<AmendmentProposal> proposals,
        @Nullable Withdrawal withdrawal) {

    public static final String KIND = "AMENDMENT";

    public Amendment {
        contributors = Set.copyOf(contributors);
        documents = List.copyOf(documents);
        proposals = List.copyOf(proposals);
    }

    /** Money of a budget year that nobody called and that is to go back to the line. */
    public record Lapse(int year, Money amount) {}

    /** That it is no longer wanted. */
    public record Withdrawal(String reason, PersonId by, Instant at) {}

    public MatterKey matter() {
        return MatterKey.of(KIND, number);
    }

    /** The number of the amendment that a ruling is about; empty if it is about something else. */
    static Optional<Integer> number(MatterKey matter) {
        return matter.kind().equals(KIND)
                ? Optional.of(Integer.parseInt(matter.text().substring(KIND.length() + 1)))
                : Optional.empty();
    }

    public AmendmentState state() {
        if (withdrawal != null) {
            return AmendmentState.WITHDRAWN;
        }
        return last().map(proposal -> switch (proposal.outcome()) {
                    case WAITING -> AmendmentState.PROPOSED;
                    case RETURNED -> AmendmentState.OPEN;
                    case ISSUED -> proposal.granted() ? AmendmentState.GRANTED : AmendmentState.REFUSED;
                })
                .orElse(AmendmentState.OPEN);
    }

    public Optional<AmendmentProposal> last() {
        return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.get(proposals.size() - 1));
    }

    /** {@code Änderung 2}. */
    public String german() {
        return "Änderung " + number;
    }

    /** Who of the office worked on it. */
    Set<PersonId> officials() {
        Set<PersonId> people = new HashSet<>();
        proposals.forEach(proposal -> people.add(proposal.by()));
        if (origin != AmendmentOrigin.REQUEST) {
            people.addAll(contributors);
        }
        return people;
    }
}
