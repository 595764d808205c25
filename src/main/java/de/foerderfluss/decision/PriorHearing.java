package de.foerderfluss.decision;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.util.Set;

/** Whether a municipality was heard before less is granted than it asked for (Anhörung). The room that hears municipalities answers. */
public interface PriorHearing {

    /** @throws de.foerderfluss.shared.Breach if it was not heard to the end, and nobody has recorded why it need not be */
    Heard on(CaseReference reference);

    /**
     * A hearing that has ended, or was dispensed with.
     *
     * @param words how what the municipality said was taken into account, or why it was not heard, as the notice will say it
     * @param by who of the authority worked on it
     */
    record Heard(String words, Set<PersonId> by) {

        /** Nothing is declined, so nobody has to be heard. */
        static final Heard NOT_NEEDED = new Heard("", Set.of());

        public Heard {
            by = Set.copyOf(by);
        }
    }
}
