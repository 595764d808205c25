package de.foerderfluss.process;

import de.foerderfluss.notice.NoticeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that the notice can no longer be contested, and why. */
@Component("establishFinality")
class EstablishFinalityDelegate implements JavaDelegate {

    private final NoticeService service;

    EstablishFinalityDelegate(NoticeService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Strand strand = Strand.of(execution);
        service.establishFinality(strand.reference(), strand.matter());
    }
}
