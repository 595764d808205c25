package de.foerderfluss.notice;

import java.util.Optional;

/** Says why no money may follow a notice. */
final class PaymentObstacle {

    private PaymentObstacle() {}

    static Optional<String> of(Notice notice) {
        if (!notice.kind().grants()) {
            return Optional.of("Der Antrag wurde abgelehnt; es gibt keine Zuwendung, die ausgezahlt werden könnte.");
        }
        Optional<CourtAction> pending = notice.pendingAction();
        if (pending.isPresent()) {
            return pending.flatMap(action -> inCourt(notice, action));
        }
        if (notice.isSetAside()) {
            return notice.decidedAction().map(PaymentObstacle::setAside);
        }
        return notice.finalOn() != null || notice.waivedOn() != null ? Optional.empty() : Optional.of(open(notice));
    }

    private static Optional<String> inCourt(Notice notice, CourtAction action) {
        if (action.leavesPayable()) {
            return Optional.empty();
        }
        boolean partLater = action.extent() == ActionExtent.PART
                && action.accepted() != null
                && action.accepted().isPositive();
        return Optional.of("Gegen den Bescheid ist seit dem %s Klage anhängig (Aktenzeichen %s). %s"
                .formatted(
                        GermanDay.of(action.filedOn()),
                        action.courtFile(),
                        partLater && notice.remedyEnds() != null
                                ? "Der nicht angegriffene Teil wird mit Ablauf der Klagefrist am %s bestandskräftig; erst dann darf daraus ausgezahlt werden."
                                        .formatted(GermanDay.of(notice.remedyEnds()))
                                : "Bis zum Ende des Verfahrens wird nichts ausgezahlt."));
    }

    private static String setAside(CourtAction action) {
        return "Das Gericht hat den Bescheid aufgehoben (Aktenzeichen %s); es gibt keine Zuwendung, die ausgezahlt werden könnte."
                .formatted(action.courtFile());
    }

    private static String open(Notice notice) {
        String earlier = " Erst dann darf ausgezahlt werden, früher nur nach einem Verzicht auf die Klage.";
        if (notice.remedyEnds() == null) {
            return "Der Bescheid ist noch nicht bekannt gegeben und deshalb nicht bestandskräftig." + earlier;
        }
        return notice.decidedAction().isPresent()
                ? "Das Klageverfahren ist beendet, der Bescheid aber noch nicht bestandskräftig: Die Klagefrist endet am %s, und der Ausgang muss umgesetzt sein."
                        .formatted(GermanDay.of(notice.remedyEnds()))
                : "Gegen den Bescheid kann noch bis zum %s Klage erhoben werden."
                                .formatted(GermanDay.of(notice.remedyEnds()))
                        + earlier;
    }
}
