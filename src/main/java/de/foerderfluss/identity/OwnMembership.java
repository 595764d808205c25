package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** Somebody would have ended their own seat and so let themselves into the cases again. */
public class OwnMembership extends Breach {

    private static final long serialVersionUID = 1L;

    OwnMembership() {
        super(
                Kind.FORBIDDEN,
                "Das Ende Ihres eigenen Sitzes kann nur eine andere Person der Verwaltung eintragen. Bitte wenden Sie sich an sie.");
    }
}
