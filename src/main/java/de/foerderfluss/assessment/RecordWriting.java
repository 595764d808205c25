package de.foerderfluss.assessment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the assessment record out of the case's facts and the clerk's input. */
@Component
class RecordWriting {

    private final RecordForm form;
    private final Applications applications;
    private final Municipalities municipalities;
    private final Clock clock;

    RecordWriting(RecordForm form, Applications applications, Municipalities municipalities, Clock clock) {
        this.form = form;
        this.applications = applications;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @throws de.foerderfluss.form.FormRejected if anything is wrong with the input */
    AssessmentRecord compose(Actor clerk, CaseReference reference, AssessmentView view, Map<String, ?> raw) {
        RecordDraft draft = form.read(applications.get(reference), view, raw);
        List<RecordSection> sections =
                new RecordText(draft, municipalities.get(draft.application().applicant()), clerk.name()).sections();
        return new AssessmentRecord(
                reference,
                RecognisedItem.byYear(draft.items()),
                draft.items(),
                draft.answer(),
                draft.grantRecommended() ? draft.answer().grantByYear() : YearlyAmounts.NONE,
                draft.grantRecommended(),
                sections,
                Set.of(clerk.id()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                hash(draft, sections));
    }

    private static ContentHash hash(RecordDraft draft, List<RecordSection> sections) {
        return new CanonicalText("assessment-record")
                .with("application", draft.application().contentHash())
                .with("recommended", draft.grantRecommended())
                .with("answer", Snapshot.of(draft.answer()))
                .with("items", Snapshot.of(draft.items()))
                .with("sections", Snapshot.of(sections))
                .hash();
    }
}
