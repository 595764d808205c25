package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** There is no court action whose end could be recorded, or nothing that follows from one. */
public class NoActionPending extends Breach {

    private static final long serialVersionUID = 1L;

    private NoActionPending(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }

    static NoActionPending toEnd() {
        return new NoActionPending(
                "Gegen den Bescheid ist keine Klage anhängig. Vielleicht hat ihr Ende schon jemand vermerkt: Bitte laden Sie die Seite neu.");
    }

    static NoActionPending toImplement() {
        return new NoActionPending(
                "Aus dem Klageverfahren ist zurzeit nichts umzusetzen: Es ist noch anhängig, ohne Folgen geblieben oder schon umgesetzt.");
    }
}
