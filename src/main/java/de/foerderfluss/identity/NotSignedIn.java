package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** Nobody is signed in, or the account is no longer active. */
public class NotSignedIn extends Breach {

    private static final long serialVersionUID = 1L;

    NotSignedIn() {
        super(
                Kind.FORBIDDEN,
                "Sie sind nicht angemeldet oder Ihr Zugang ist nicht mehr aktiv. Bitte melden Sie sich an.");
    }
}
