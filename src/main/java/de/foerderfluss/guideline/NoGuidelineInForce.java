package de.foerderfluss.guideline;

import de.foerderfluss.shared.Breach;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** No version of the guideline governs the day. */
public class NoGuidelineInForce extends Breach {

    private static final long serialVersionUID = 1L;

    NoGuidelineInForce(LocalDate day) {
        super(
                Kind.CONFLICT,
                "Für den %s ist keine Fassung der Förderrichtlinie hinterlegt. Bitte bitten Sie die Verwaltung, die Geltung der Fassungen zu prüfen."
                        .formatted(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day)));
    }
}
