package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** Somebody else has acted on the drawdown, so that it no longer stands where the act needs it. */
public class DrawdownNotInState extends Breach {

    private static final long serialVersionUID = 1L;

    DrawdownNotInState(DrawdownId id, DrawdownState state) {
        super(
                Kind.CONFLICT,
                "Der Abruf %d zu %s ist inzwischen %s. Bitte laden Sie die Seite neu."
                        .formatted(id.number(), id.reference(), state.germanName()));
    }
}
