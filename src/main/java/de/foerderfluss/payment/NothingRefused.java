package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** A notice was to refuse a part of a drawdown of which nothing was refused. */
public class NothingRefused extends Breach {

    private static final long serialVersionUID = 1L;

    NothingRefused() {
        super(
                Kind.CONFLICT,
                "Der Mittelabruf ist weder gekürzt noch abgelehnt; ein Bescheid darüber ist nicht nötig. Über eine Kürzung entscheidet zuerst die Feststellung.");
    }
}
