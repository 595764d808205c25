package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** Neither a file nor a message was sent. */
public class NothingSupplied extends Breach {

    private static final long serialVersionUID = 1L;

    NothingSupplied() {
        super(Kind.INVALID, "Bitte fügen Sie mindestens eine Datei an oder schreiben Sie eine Nachricht.");
    }
}
