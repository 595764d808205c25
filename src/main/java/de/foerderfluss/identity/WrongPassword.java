package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** The present password was not given rightly. */
public class WrongPassword extends Breach {

    private static final long serialVersionUID = 1L;

    WrongPassword() {
        super(Kind.INVALID, "present", "Das bisherige Kennwort stimmt nicht. Bitte geben Sie es noch einmal ein.");
    }
}
