package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.DOWNLOAD_PERIOD_END;

import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Tells a process until when its notice can be downloaded. */
@Component
class DownloadPeriods {

    private final Deadlines deadlines;
    private final DueDates dueDates;

    DownloadPeriods(Deadlines deadlines, DueDates dueDates) {
        this.deadlines = deadlines;
        this.dueDates = dueDates;
    }

    /** Nothing for a notice that goes by post. */
    void pass(DelegateExecution execution, Strand strand) {
        execution.setVariable(
                DOWNLOAD_PERIOD_END.name(),
                deadlines
                        .current(strand.reference(), DeadlineKind.DOWNLOAD_PERIOD, strand.ownMatter())
                        .map(period -> dueDates.after(period.deadline().date()))
                        .orElse(null));
    }
}
