package de.foerderfluss.notice;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Brings the sample application of a municipality to the point where a notice can be issued. */
final class DecidedCase {

    private final ApplicationContext office;
    private final DecisionMaking decisions;
    private final CaseReference reference;

    DecidedCase(ApplicationContext office, MunicipalityKey municipality, boolean electronicNotice) {
        this.office = office;
        this.decisions = new SampleDecision(office).making();
        this.reference = submit(municipality, electronicNotice);
        new SampleAssessment(office).recommend(reference);
    }

    private CaseReference submit(MunicipalityKey municipality, boolean electronicNotice) {
        Map<String, Object> values = SampleApplication.values();
        if (!electronicNotice) {
            values.remove("electronicNotice");
        }
        ApplicationDrafts drafts = office.getBean(ApplicationDrafts.class);
        Draft draft = drafts.start(editor(municipality));
        draft = drafts.save(editor(municipality), draft.id(), draft.version(), values);
        return office.getBean(ApplicationIntake.class)
                .submit(municipalSignatory(municipality), draft.id(), draft.version());
    }

    CaseReference reference() {
        return reference;
    }

    DecisionMaking decisions() {
        return decisions;
    }

    DecidedCase proposed(Map<String, Object> proposal) {
        decisions.propose(CLERK, reference, proposal);
        return this;
    }

    DecidedCase approved() {
        return approvedBy(SIGNATORY);
    }

    DecidedCase approvedBy(Actor signatory) {
        Decision decision = decisions.current(reference).orElseThrow();
        decisions.approve(signatory, reference, decision.hash());
        return this;
    }
}
