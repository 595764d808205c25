package de.foerderfluss.assessment;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.FourEyes;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The assessment record. */
@Component
class RecordStep {

    private final Assessments assessments;
    private final RecordWriting writing;
    private final RecordRows rows;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;

    RecordStep(
            Assessments assessments,
            RecordWriting writing,
            RecordRows rows,
            CaseFile caseFile,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.writing = writing;
        this.rows = rows;
        this.caseFile = caseFile;
        this.events = events;
    }

    AssessmentRecord write(Actor clerk, CaseReference reference, Map<String, ?> raw) {
        clerk.require(Role.CLERK);
        AssessmentView view = assessments.locked(reference);
        view.requireCompletenessDecided();
        view.requireEligibilityAssessed();
        if (view.record().isPresent()) {
            throw new AssessmentStepRepeated("Der Prüfvermerk ist in diesem Vorgang schon geschrieben");
        }
        FourEyes.requireOtherPerson(
                clerk, view.opinion().map(TechnicalOpinion::givenBy).stream().toList(), "die fachliche Stellungnahme");
        AssessmentRecord written = writing.compose(clerk, reference, view, raw);
        rows.add(written);
        caseFile.record(reference, clerk.id(), "ASSESSMENT_RECORDED", sentence(written), Visibility.OFFICE);
        events.publishEvent(new AssessmentRecorded(reference, written.grantRecommended()));
        return written;
    }

    private static String sentence(AssessmentRecord written) {
        return written.grantRecommended()
                ? "Prüfvermerk erstellt: Bewilligung von %s empfohlen (SHA-256 %s)."
                        .formatted(written.recommendedGrant().total().german(), written.hash())
                : "Prüfvermerk erstellt: Ablehnung empfohlen (SHA-256 %s).".formatted(written.hash());
    }
}
