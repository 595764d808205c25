package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** The notice can still be contested, or there is none to pay on. */
public class NotYetFinal extends Breach {

    private static final long serialVersionUID = 1L;

    NotYetFinal(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }

    static NotYetFinal withoutNotice() {
        return new NotYetFinal("Zu diesem Vorgang gibt es noch keinen Bescheid, auf den ausgezahlt werden könnte.");
    }
}
