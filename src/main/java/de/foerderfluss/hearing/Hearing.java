package de.foerderfluss.hearing;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hearing and how far it has come.
 *
 * @param replyBy the last day for an answer, extensions included
 * @param extensions oldest first
 * @param answers oldest first
 * @param closure null as long as it is open
 */
public record Hearing(
        CaseReference reference,
        MatterKey matter,
        IntendedMeasure intended,
        LocalDate replyBy,
        PersonId openedBy,
        Instant openedAt,
        List<Extension> extensions,
        List<HearingAnswer> answers,
        @Nullable Closure closure) {

    public Hearing {
        extensions = List.copyOf(extensions);
        answers = List.copyOf(answers);
    }

    /** A longer time to answer. */
    public record Extension(LocalDate replyBy, String reason, PersonId by, Instant at) {}

    /** How the authority took the answer into account. */
    public record Closure(String treatment, PersonId by, Instant at) {}

    /** Where a hearing stands on a day; nowhere stored. */
    public enum State {
        OPEN("Äußerungsfrist läuft"),
        ANSWERED("Äußerung liegt vor"),
        UNANSWERED("ohne Äußerung abgelaufen"),
        CLOSED("abgeschlossen");

        private final String germanName;

        State(String germanName) {
            this.germanName = germanName;
        }

        public String germanName() {
            return germanName;
        }
    }

    public State state(LocalDate today) {
        if (closure != null) {
            return State.CLOSED;
        }
        if (!answers.isEmpty()) {
            return State.ANSWERED;
        }
        return today.isAfter(replyBy) ? State.UNANSWERED : State.OPEN;
    }

    /** Who of the authority worked on it, and may therefore not approve what follows from it. */
    public Set<PersonId> contributors() {
        Set<PersonId> all = new HashSet<>(Set.of(openedBy));
        if (closure != null) {
            all.add(closure.by());
        }
        return all;
    }
}
