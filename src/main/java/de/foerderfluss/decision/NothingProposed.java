package de.foerderfluss.decision;

import de.foerderfluss.shared.Breach;

/** There is no proposal to approve or to return. */
public class NothingProposed extends Breach {

    private static final long serialVersionUID = 1L;

    NothingProposed() {
        super(
                Kind.CONFLICT,
                "In diesem Vorgang liegt kein Entscheidungsvorschlag zur Freigabe vor. Bitte öffnen Sie den Vorgang neu.");
    }
}
