package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Breach;

/** Somebody else has saved the draft since it was opened. */
public class StaleProofDraft extends Breach {

    private static final long serialVersionUID = 1L;

    private final transient ProofDraft current;

    StaleProofDraft(ProofDraft current, String savedByName, String savedAt) {
        super(
                Kind.CONFLICT,
                "%s hat den Nachweis am %s gespeichert, nachdem Sie ihn geöffnet hatten. Ihre Eingaben sind noch da, aber nicht gespeichert: Bitte vergleichen Sie sie mit dem neuen Stand."
                        .formatted(savedByName, savedAt));
        this.current = current;
    }

    /** What stands in the draft now. */
    public ProofDraft current() {
        return current;
    }
}
