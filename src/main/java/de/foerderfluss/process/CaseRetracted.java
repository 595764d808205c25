package de.foerderfluss.process;

import de.foerderfluss.shared.Breach;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Something was to be done in a case that the municipality has ended by retracting its application. */
class CaseRetracted extends Breach {

    private static final long serialVersionUID = 1L;

    CaseRetracted(Strand strand, LocalDate day) {
        super(
                Kind.CONFLICT,
                "Die Kommune hat den Antrag %s am %s zurückgenommen. Der Vorgang ist damit beendet; Ihre Eingabe wurde nicht übernommen."
                        .formatted(
                                strand.reference(),
                                DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day)));
    }
}
