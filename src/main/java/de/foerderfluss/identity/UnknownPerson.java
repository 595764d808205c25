package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** Nobody is known under this identity. */
public class UnknownPerson extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownPerson(String who) {
        super(
                Kind.UNKNOWN,
                "Die Person „%s“ ist nicht bekannt. Bitte wählen Sie eine Person aus der Liste.".formatted(who));
    }
}
