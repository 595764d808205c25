package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.DOCUMENTS_COMPLETE;
import static de.foerderfluss.process.RoutingVariable.GRANT_RECOMMENDED;

import de.foerderfluss.assessment.AssessmentRecorded;
import de.foerderfluss.assessment.CompletenessChecked;
import de.foerderfluss.assessment.TechnicalOpinionGiven;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is judged moves the case on. */
@Component
class AssessmentListener {

    private final Proceedings proceedings;
    private final ReplyDeadlines deadlines;

    AssessmentListener(Proceedings proceedings, ReplyDeadlines deadlines) {
        this.proceedings = proceedings;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(CompletenessChecked event) {
        deadlines.closed(event.reference());
        Map<String, Object> routing =
                new HashMap<>(DOCUMENTS_COMPLETE.with(event.outcome().endsTheCheck()));
        if (event.replyDate() != null) {
            routing.putAll(deadlines.set(event.reference(), event.replyDate()));
        }
        proceedings.complete(UserStep.CHECK_COMPLETENESS, Strand.of(event.reference()), routing);
    }

    @EventListener
    void on(TechnicalOpinionGiven event) {
        proceedings.complete(UserStep.GIVE_TECHNICAL_OPINION, Strand.of(event.reference()), Map.of());
    }

    @EventListener
    void on(AssessmentRecorded event) {
        proceedings.complete(
                UserStep.RECORD_ASSESSMENT,
                Strand.of(event.reference()),
                GRANT_RECOMMENDED.with(event.grantRecommended()));
    }
}
