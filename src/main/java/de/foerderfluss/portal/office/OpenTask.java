package de.foerderfluss.portal.office;

import de.foerderfluss.process.inbox.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the office in this case.
 *
 * @param address where the reader does it; null if it is not for the reader's roles
 * @param claimedBy name of who has taken it on, null if nobody has
 */
public record OpenTask(
        WorkItem item, @Nullable String address, @Nullable String claimedBy, boolean claimable, boolean mine) {}
