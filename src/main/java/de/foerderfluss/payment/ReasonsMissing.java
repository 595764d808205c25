package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** A notice on a drawdown needs reasons of 1 to 4000 characters. */
public class ReasonsMissing extends Breach {

    private static final long serialVersionUID = 1L;

    ReasonsMissing() {
        super(
                Kind.INVALID,
                "reasons",
                "Bitte begründen Sie die Kürzung oder Ablehnung mit höchstens 4000 Zeichen; die Begründung steht so im Bescheid.");
    }
}
