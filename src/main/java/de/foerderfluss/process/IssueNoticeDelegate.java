package de.foerderfluss.process;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionNotApproved;
import de.foerderfluss.notice.NoticeIssuance;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
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
    private final DownloadPeriods periods;
    private final CaseFile caseFile;

    IssueNoticeDelegate(
            DecisionMaking decisions,
            CaseFunds funds,
            NoticeIssuance issuance,
            DownloadPeriods periods,
            CaseFile caseFile) {
        this.decisions = decisions;
        this.funds = funds;
        this.issuance = issuance;
        this.periods = periods;
        this.caseFile = caseFile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Strand strand = Strand.of(execution);
        funds.settle(approved(strand.reference()));
        issuance.issue(strand.reference());
        periods.pass(execution, strand);
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
}
