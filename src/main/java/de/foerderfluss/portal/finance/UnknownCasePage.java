package de.foerderfluss.portal.finance;

import de.foerderfluss.shared.Breach;

/** The address names no case; the same answer as for a case that the person may not see. */
class UnknownCasePage extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownCasePage() {
        super(Kind.UNKNOWN, "Diesen Vorgang gibt es nicht. Bitte prüfen Sie das Aktenzeichen.");
    }
}
