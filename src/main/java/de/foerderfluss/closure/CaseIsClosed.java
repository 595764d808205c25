package de.foerderfluss.closure;

import de.foerderfluss.shared.Breach;

/** The case is closed; nothing new begins in it. */
public class CaseIsClosed extends Breach {

    private static final long serialVersionUID = 1L;

    CaseIsClosed() {
        super(
                Kind.CONFLICT,
                "Der Vorgang ist abgeschlossen. Neues beginnt in ihm nur noch, wenn eine Zuwendung widerrufen wird oder jemand eine Änderung während der Zweckbindung meldet.");
    }
}
