package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;
import java.time.LocalDate;

/** The decision on the application has taken effect, so that there is nothing left to retract. */
public class RetractionTooLate extends Breach {

    private static final long serialVersionUID = 1L;

    RetractionTooLate(LocalDate notifiedOn) {
        super(
                Kind.CONFLICT,
                "Der Bescheid gilt seit dem %s als bekannt gegeben; der Antrag lässt sich deshalb nicht mehr zurücknehmen. Wenn Sie die Zuwendung nicht brauchen, teilen Sie das bitte der Bewilligungsbehörde mit."
                        .formatted(GermanDay.of(notifiedOn)));
    }
}
