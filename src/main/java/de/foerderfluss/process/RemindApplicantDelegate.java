package de.foerderfluss.process;

import de.foerderfluss.notice.Correspondence;
import de.foerderfluss.shared.CaseReference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the municipality of what it has not supplied in time. */
@Component("remindApplicant")
class RemindApplicantDelegate implements JavaDelegate {

    private final Correspondence correspondence;
    private final ReplyDeadlines deadlines;

    RemindApplicantDelegate(Correspondence correspondence, ReplyDeadlines deadlines) {
        this.correspondence = correspondence;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = Strand.of(execution).reference();
        correspondence.remindOfDocuments(reference);
        deadlines.replyDatePassed(reference);
    }
}
