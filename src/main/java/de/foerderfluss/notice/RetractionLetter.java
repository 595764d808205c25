package de.foerderfluss.notice;

import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.application.Retraction;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.notice.text.CasePlaceholder;
import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.shared.CaseReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms to a municipality that it has retracted its application. */
@Service
@Transactional
public class RetractionLetter {

    private final ApplicationRetraction retraction;
    private final Correspondence correspondence;

    RetractionLetter(ApplicationRetraction retraction, Correspondence correspondence) {
        this.retraction = retraction;
        this.correspondence = correspondence;
    }

    /** Writes the letter, once per case; the case must have been retracted. */
    public DocumentId confirm(CaseReference reference) {
        Retraction given = retraction.of(reference).orElseThrow();
        return correspondence.write(
                reference,
                LetterKind.RETRACTION_CONFIRMATION,
                1,
                facts -> facts.with(CasePlaceholder.RETRACTED_ON, GermanDay.of(GermanDay.on(given.at()))));
    }
}
