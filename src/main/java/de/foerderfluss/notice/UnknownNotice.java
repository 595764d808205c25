package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;

/** There is no notice in the case, or not for this person. */
public class UnknownNotice extends Breach {

    private static final long serialVersionUID = 1L;

    public UnknownNotice() {
        super(
                Kind.UNKNOWN,
                "Zu diesem Vorgang gibt es für Sie keinen Bescheid. Bitte prüfen Sie den Stand auf der Seite des Vorgangs.");
    }
}
