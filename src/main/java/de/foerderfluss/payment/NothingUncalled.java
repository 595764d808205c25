package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** There is no money to take over into the next budget year. */
public class NothingUncalled extends Breach {

    private static final long serialVersionUID = 1L;

    private NothingUncalled(Kind kind, String message) {
        super(kind, "cases", message);
    }

    static NothingUncalled nobodyNamed() {
        return new NothingUncalled(Kind.INVALID, "Bitte wählen Sie mindestens einen Vorgang.");
    }

    static NothingUncalled in(CaseReference reference, int year) {
        return new NothingUncalled(
                Kind.CONFLICT,
                "Im Vorgang %s ist aus dem Haushaltsjahr %d nichts mehr zu übertragen. Bitte laden Sie die Liste neu; übertragen ist nichts."
                        .formatted(reference, year));
    }
}
