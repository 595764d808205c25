package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;

/** There is nothing to ask the municipality for. */
public class NothingMissing extends Breach {

    private static final long serialVersionUID = 1L;

    NothingMissing(CaseReference reference) {
        super(
                Kind.CONFLICT,
                "Im Vorgang %s ist nichts nachzufordern: Die letzte Vollständigkeitsprüfung hat nichts beanstandet, oder die Kommune hat schon geantwortet."
                        .formatted(reference));
    }
}
