package de.foerderfluss.assessment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms of the assessment as they are opened for a case. */
@Component
class AssessmentForms {

    private final Applications applications;
    private final CompletenessRows checks;
    private final Checklist checklist;
    private final CompletenessForm completenessForm;
    private final OpinionForm opinionForm;
    private final RecordForm recordForm;

    AssessmentForms(
            Applications applications,
            CompletenessRows checks,
            Checklist checklist,
            CompletenessForm completenessForm,
            OpinionForm opinionForm,
            RecordForm recordForm) {
        this.applications = applications;
        this.checks = checks;
        this.checklist = checklist;
        this.completenessForm = completenessForm;
        this.opinionForm = opinionForm;
        this.recordForm = recordForm;
    }

    List<ChecklistItem> checklist(CaseReference reference) {
        return checklist.of(applications.get(reference));
    }

    OpenedForm completeness(CaseReference reference) {
        return completenessForm.open(reference, checks.of(reference));
    }

    OpenedForm opinion(CaseReference reference) {
        applications.get(reference);
        return opinionForm.open();
    }

    OpenedForm record(CaseReference reference) {
        return recordForm.open(applications.get(reference));
    }
}
