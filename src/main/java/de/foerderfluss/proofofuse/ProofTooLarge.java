package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Breach;

/** More text was sent than any proof needs. */
public class ProofTooLarge extends Breach {

    private static final long serialVersionUID = 1L;

    ProofTooLarge() {
        super(
                Kind.INVALID,
                "Der Nachweis ist mit über einer Million Zeichen zu umfangreich und wurde nicht gespeichert. Bitte kürzen Sie lange Texte.");
    }
}
