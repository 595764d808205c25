package de.foerderfluss.assessment;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The technical opinion. */
@Component
class OpinionStep {

    private final Assessments assessments;
    private final OpinionForm form;
    private final JudgementRows rows;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;

    OpinionStep(
            Assessments assessments,
            OpinionForm form,
            JudgementRows rows,
            CaseFile caseFile,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.form = form;
        this.rows = rows;
        this.caseFile = caseFile;
        this.events = events;
    }

    void give(Actor reviewer, CaseReference reference, Map<String, ?> raw) {
        reviewer.require(Role.TECHNICAL_REVIEWER);
        AssessmentView view = assessments.locked(reference);
        view.requireCompletenessDecided();
        if (view.opinion().isPresent() || view.record().isPresent()) {
            throw new AssessmentStepRepeated("Die fachliche Stellungnahme liegt in diesem Vorgang schon vor");
        }
        view.requireEligibilityAssessed();
        TechnicalOpinion opinion = form.read(reviewer, raw);
        rows.add(reference, opinion);
        String sentence = "Fachliche Stellungnahme: Das Vorhaben wird %s."
                .formatted(opinion.recommendation().germanName());
        caseFile.record(reference, reviewer.id(), "TECHNICAL_OPINION_GIVEN", sentence, Visibility.OFFICE);
        events.publishEvent(new TechnicalOpinionGiven(reference));
    }
}
