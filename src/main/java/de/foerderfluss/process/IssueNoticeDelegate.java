package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.DOWNLOAD_PERIOD_END;

import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.notice.NoticeIssuance;
import de.foerderfluss.shared.CaseReference;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles the money of the decision and issues its notice, both or neither. */
@Component("issueNotice")
class IssueNoticeDelegate implements JavaDelegate {

    private final CaseFunds funds;
    private final NoticeIssuance issuance;
    private final Deadlines deadlines;
    private final DueDates dueDates;

    IssueNoticeDelegate(CaseFunds funds, NoticeIssuance issuance, Deadlines deadlines, DueDates dueDates) {
        this.funds = funds;
        this.issuance = issuance;
        this.deadlines = deadlines;
        this.dueDates = dueDates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = Strand.of(execution).reference();
        funds.settle(reference);
        issuance.issue(reference);
        execution.setVariable(DOWNLOAD_PERIOD_END.name(), downloadPeriodEnd(reference));
    }

    /** None for a notice that goes by post. */
    private @Nullable Date downloadPeriodEnd(CaseReference reference) {
        return deadlines
                .current(reference, DeadlineKind.DOWNLOAD_PERIOD)
                .map(period -> dueDates.after(period.deadline().date()))
                .orElse(null);
    }
}
