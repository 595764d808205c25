package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one act of release brought about.
 *
 * @param released the cases that have their money now, in the order of the list
 * @param stoppedAt the case for which it did not reach, if any still waits
 * @param reason why it stopped there, in German; empty if nobody waits any more
 */
public record WaitingListRelease(
        List<CaseReference> released, @Nullable CaseReference stoppedAt, String reason) {}
