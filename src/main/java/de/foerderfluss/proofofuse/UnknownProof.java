package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** No such proof is owed in the case. */
public class UnknownProof extends Breach {

    private static final long serialVersionUID = 1L;

    public UnknownProof(CaseReference reference) {
        super(
                Kind.UNKNOWN,
                "Diesen Nachweis gibt es zum Aktenzeichen %s nicht. Nachweispflichten entstehen, sobald der Zuwendungsbescheid bestandskräftig ist."
                        .formatted(reference));
    }
}
