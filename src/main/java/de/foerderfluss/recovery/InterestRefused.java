package de.foerderfluss.recovery;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.Money;

/** Interest cannot be fixed as it stands, or its form is filled in wrongly. */
public class InterestRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private InterestRefused(Kind kind, String field, String sentence) {
        super(kind, field, sentence);
    }

    static InterestRefused unknownTarget() {
        return new InterestRefused(
                Kind.INVALID, "target", "Bitte wählen Sie, worauf Zinsen festgesetzt werden sollen.");
    }

    static InterestRefused notInThePast() {
        return new InterestRefused(
                Kind.INVALID, "until", "Zinsen werden bis zu einem Tag festgesetzt, der nicht in der Zukunft liegt.");
    }

    static InterestRefused nothingToFix() {
        return new InterestRefused(Kind.CONFLICT, "", "Bis zu diesem Tag sind keine weiteren Zinsen entstanden.");
    }

    static InterestRefused minor(Money amount, Money limit) {
        return new InterestRefused(
                Kind.CONFLICT,
                "",
                "Festzusetzen wären nur %s. Unter der Bagatellgrenze von %s werden Zinsen nicht erhoben (VV Nr. 8.9 zu § 44 ThürLHO)."
                        .formatted(amount.german(), limit.german()));
    }
}
