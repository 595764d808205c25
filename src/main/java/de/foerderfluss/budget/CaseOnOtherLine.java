package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** A case is paid from one budget line. */
public class CaseOnOtherLine extends Breach {

    private static final long serialVersionUID = 1L;

    CaseOnOtherLine(CaseReference reference, BudgetLineCode line) {
        super(
                Kind.CONFLICT,
                "Der Fall %s wird bereits aus Titel %s finanziert. Bitte zuerst die Mittel dort freigeben."
                        .formatted(reference, line));
    }
}
