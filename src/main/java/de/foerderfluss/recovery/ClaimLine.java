package de.foerderfluss.recovery;

import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.LocalDate;

/**
 * A claim as one line of a list.
 *
 * @param claimed principal and interest as they were fixed
 * @param daysOverdue how many days ago it was due, 0 if it is not overdue
 */
public record ClaimLine(
        ClaimId id,
        MunicipalityKey debtor,
        String title,
        MatterKey matter,
        String paymentReference,
        Money claimed,
        ClaimAmount open,
        LocalDate dueOn,
        ClaimState state,
        int daysOverdue) {}
