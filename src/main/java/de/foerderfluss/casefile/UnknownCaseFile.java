package de.foerderfluss.casefile;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** No case file has been opened under this reference. */
public class UnknownCaseFile extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownCaseFile(CaseReference reference) {
        super(
                Kind.UNKNOWN,
                "Eine Akte mit dem Aktenzeichen %s gibt es nicht. Bitte prüfen Sie das Aktenzeichen."
                        .formatted(reference));
    }
}
