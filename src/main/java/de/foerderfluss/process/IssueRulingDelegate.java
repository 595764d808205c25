package de.foerderfluss.process;

import de.foerderfluss.ruling.Rulings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues the notice on an approved ruling, with all that it brings about. */
@Component("issueRuling")
class IssueRulingDelegate implements JavaDelegate {

    private final Rulings rulings;
    private final DownloadPeriods periods;

    IssueRulingDelegate(Rulings rulings, DownloadPeriods periods) {
        this.rulings = rulings;
        this.periods = periods;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Strand strand = Strand.of(execution);
        rulings.issue(strand.reference(), strand.matter());
        periods.pass(execution, strand);
    }
}
