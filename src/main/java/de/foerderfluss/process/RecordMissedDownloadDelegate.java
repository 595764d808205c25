package de.foerderfluss.process;

import de.foerderfluss.notice.NoticeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes that the notice was not downloaded in time, so that it goes by post. */
@Component("recordMissedDownload")
class RecordMissedDownloadDelegate implements JavaDelegate {

    private final NoticeService service;

    RecordMissedDownloadDelegate(NoticeService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Strand strand = Strand.of(execution);
        service.downloadPeriodEnded(strand.reference(), strand.matter());
    }
}
