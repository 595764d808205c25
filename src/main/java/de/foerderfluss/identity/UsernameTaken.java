package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** Somebody else signs in with this name already. */
public class UsernameTaken extends Breach {

    private static final long serialVersionUID = 1L;

    UsernameTaken(String username) {
        super(
                Kind.CONFLICT,
                "username",
                "Den Benutzernamen „%s“ gibt es schon. Bitte wählen Sie einen anderen oder bearbeiten Sie die vorhandene Person."
                        .formatted(username));
    }
}
