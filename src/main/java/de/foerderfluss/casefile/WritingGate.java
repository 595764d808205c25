package de.foerderfluss.casefile;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;

/**
 * Says who may not act in a case. Every act of a person writes into the case file, so the file asks each gate before each entry: who does
 * not get past it can do nothing in the case, whatever verb they try. The system itself is not asked for.
 */
public interface WritingGate {

    /** @throws de.foerderfluss.shared.Breach with the reason, if the person may not act in this case */
    void requireMayWrite(CaseReference reference, PersonId person);
}
