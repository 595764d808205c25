package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** More text was sent than any application needs. */
public class DraftTooLarge extends Breach {

    private static final long serialVersionUID = 1L;

    DraftTooLarge() {
        super(
                Kind.INVALID,
                "Der Entwurf ist mit über einer Million Zeichen zu umfangreich und wurde nicht gespeichert. Bitte kürzen Sie lange Texte oder fügen Sie sie als Anlage bei.");
    }
}
