package de.foerderfluss.closure;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;

/**
 * The ground for revoking a part of a grant: what was bought no longer serves its purpose (§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG).
 *
 * @param number of the reported change
 * @param since from which day on
 * @param found what the clerk found
 * @param amount what falls on the rest of the dedication, the most that is to be revoked for this
 * @param computation how it was computed, a German sentence
 */
public record DedicationBreach(
        CaseReference reference,
        int number,
        ChangeKind kind,
        LocalDate since,
        String found,
        Money amount,
        String computation) {}
