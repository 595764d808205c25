package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.YearlyAmounts;

/** Tells what was called of a grant and is not ordered yet; the room that pays answers. */
public interface CalledFunds {

    /** By the budget year from which it is to be paid. */
    YearlyAmounts waiting(CaseReference reference);
}
