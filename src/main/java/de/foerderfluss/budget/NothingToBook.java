package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** A posting needs an amount. */
public class NothingToBook extends Breach {

    private static final long serialVersionUID = 1L;

    NothingToBook() {
        super(Kind.INVALID, "amount", "Es ist kein Betrag angegeben; gebucht wurde nichts.");
    }
}
