package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** An administrator would have given themselves a role. */
public class OwnRole extends Breach {

    private static final long serialVersionUID = 1L;

    OwnRole() {
        super(
                Kind.FORBIDDEN,
                "Sich selbst kann niemand eine Rolle geben. Das muss eine andere Person der Verwaltung tun.");
    }
}
