package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** What is to be ordered is no longer what was seen or certified. */
public class CertificationVoid extends Breach {

    private static final long serialVersionUID = 1L;

    CertificationVoid(DrawdownId id) {
        super(
                Kind.CONFLICT,
                "Der Abruf %d zu %s hat sich geändert, seit Sie ihn gesehen haben. Bitte laden Sie die Seite neu und prüfen Sie ihn noch einmal."
                        .formatted(id.number(), id.reference()));
    }
}
