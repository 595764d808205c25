package de.foerderfluss.doublefunding;

import de.foerderfluss.application.CaseGate;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Lets nobody propose a grant, certify money or examine a proof as long as a finding of the case waits for its answer. */
@Component
@EnableConfigurationProperties(DoubleFundingSettings.class)
class AnswersRequired implements CaseGate {

    private final FindingRows rows;
    private final DoubleFundingSettings settings;

    AnswersRequired(FindingRows rows, DoubleFundingSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    public Optional<String> obstacle(CaseReference reference) {
        return settings.answersRequired() && !rows.open(List.of(reference)).isEmpty()
                ? Optional.of(
                        "In diesem Vorgang wartet ein Hinweis auf Doppelförderung. Die Sachbearbeitung muss ihn erst beantworten (Seite „Doppelförderung“).")
                : Optional.empty();
    }
}
