package de.foerderfluss.calendar;

import de.foerderfluss.shared.PersonId;

/**
 * The authority has given a running deadline another day. Whoever keeps the day too, or waits for it, follows in the same transaction.
 *
 * @param deadline as it runs now
 * @param reason in the words of who moved it
 */
public record DeadlineMoved(StoredDeadline deadline, PersonId by, String reason) {}
