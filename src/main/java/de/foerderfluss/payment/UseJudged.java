package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** A report would take back payments on which a clerk has already found an interest case. */
public class UseJudged extends Breach {

    private static final long serialVersionUID = 1L;

    UseJudged(DrawdownId id) {
        super(
                Kind.CONFLICT,
                "Zu Abruf %d ist die verspätete Verwendung schon geprüft. Weitere Zahlungen können Sie ergänzen; die gemeldeten müssen stehen bleiben."
                        .formatted(id.number()));
    }
}
