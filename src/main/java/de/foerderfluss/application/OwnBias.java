package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** Somebody would have decided on their own bias. */
public class OwnBias extends Breach {

    private static final long serialVersionUID = 1L;

    OwnBias() {
        super(
                Kind.FORBIDDEN,
                "Über die eigene Befangenheit entscheidet niemand selbst (§ 21 VwVfG). Das muss eine andere Person tun.");
    }
}
