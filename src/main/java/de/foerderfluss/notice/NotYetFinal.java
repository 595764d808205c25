package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** The notice can still be contested, or there is none to pay on. */
public class NotYetFinal extends Breach {

    static final String WITHOUT_NOTICE =
            "Zu diesem Vorgang gibt es noch keinen Bescheid, auf den ausgezahlt werden könnte.";

    private static final long serialVersionUID = 1L;

    NotYetFinal(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }
}
