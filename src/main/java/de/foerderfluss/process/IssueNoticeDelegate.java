package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.DOWNLOAD_PERIOD_END;

import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionNotApproved;
import de.foerderfluss.notice.NoticeIssuance;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Settles the money of the decision and issues its notice, both or neither. That an approval does not hold any more is an expected turn
 * of the process: the decision is to be proposed anew.
 */
@Component("issueNotice")
class IssueNoticeDelegate implements JavaDelegate {

    static final String APPROVAL_VOID = "APPROVAL_VOID";

    private final DecisionMaking decisions;
    private final CaseFunds funds;
    private final NoticeIssuance issuance;
    private final Deadlines deadlines;
    private final DueDates dueDates;
    private final CaseFile caseFile;

    IssueNoticeDelegate(
            DecisionMaking decisions,
            CaseFunds funds,
            NoticeIssuance issuance,
            Deadlines deadlines,
            DueDates dueDates,
            CaseFile caseFile) {
        this.decisions = decisions;
        this.funds = funds;
        this.issuance = issuance;
        this.deadlines = deadlines;
        this.dueDates = dueDates;
        this.caseFile = caseFile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseReference reference = Strand.of(execution).reference();
        funds.settle(approved(reference));
        issuance.issue(reference);
        execution.setVariable(DOWNLOAD_PERIOD_END.name(), downloadPeriodEnd(reference));
    }

    private Decision approved(CaseReference reference) {
        try {
            return decisions.approved(reference);
        } catch (DecisionNotApproved obstacle) {
            caseFile.record(
                    reference,
                    PersonId.SYSTEM,
                    APPROVAL_VOID,
                    "Die Freigabe gilt nicht mehr; es wurde kein Bescheid erlassen. %s Die Entscheidung ist neu vorzuschlagen."
                            .formatted(decisions.whyVoid(reference).orElseGet(obstacle::getMessage)),
                    Visibility.OFFICE);
            throw new BpmnError(APPROVAL_VOID, obstacle);
        }
    }

    /** None for a notice that goes by post. */
    private @Nullable Date downloadPeriodEnd(CaseReference reference) {
        return deadlines
                .current(reference, DeadlineKind.DOWNLOAD_PERIOD)
                .map(period -> dueDates.after(period.deadline().date()))
                .orElse(null);
    }
}
