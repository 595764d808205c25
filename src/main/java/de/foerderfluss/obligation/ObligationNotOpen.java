package de.foerderfluss.obligation;

import de.foerderfluss.shared.Breach;

/** The obligation does not stand where the act could be done. */
public class ObligationNotOpen extends Breach {

    private static final long serialVersionUID = 1L;

    private ObligationNotOpen(String message) {
        super(Kind.CONFLICT, message);
    }

    static ObligationNotOpen fulfilled(Obligation obligation) {
        return new ObligationNotOpen(
                "Die Nebenbestimmung %d ist schon erfüllt; zu tun ist nichts mehr.".formatted(obligation.number()));
    }

    static ObligationNotOpen waits(Obligation obligation) {
        return new ObligationNotOpen(
                "Zur Nebenbestimmung %d wird Ihre letzte Meldung noch geprüft. Bitte warten Sie das Ergebnis ab."
                        .formatted(obligation.number()));
    }

    static ObligationNotOpen nothingReported(Obligation obligation) {
        return new ObligationNotOpen("Zur Nebenbestimmung %d liegt keine Meldung vor, die noch zu prüfen wäre."
                .formatted(obligation.number()));
    }
}
