package de.foerderfluss.recovery;

import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;

/** A reminder that the cash desk has sent (Mahnung). */
public record Reminder(LocalDate on, String note, PersonId recordedBy) {}
