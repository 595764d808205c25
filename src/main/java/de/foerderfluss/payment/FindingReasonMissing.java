package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** Whether interest is demanded is a matter of discretion, which needs its reasons. */
public class FindingReasonMissing extends Breach {

    private static final long serialVersionUID = 1L;

    FindingReasonMissing() {
        super(
                Kind.INVALID,
                "reason",
                "Bitte nennen Sie mit höchstens 2000 Zeichen, warum Zinsen verlangt werden sollen oder nicht (Ermessen, § 49a Abs. 4 VwVfG).");
    }
}
