package de.foerderfluss.ruling;

import de.foerderfluss.shared.Breach;

/** There is no proposal to approve or to return. */
public class NoRulingProposed extends Breach {

    private static final long serialVersionUID = 1L;

    NoRulingProposed() {
        super(
                Kind.CONFLICT,
                "Zu diesem Gegenstand liegt kein Vorschlag zur Freigabe vor. Bitte öffnen Sie den Vorgang neu.");
    }
}
