package de.foerderfluss.process;

import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds a municipality of a proof for the last time, and sets the day on which the office decides. */
@Component("remindOfProofFinally")
class RemindOfProofFinallyDelegate implements JavaDelegate {

    private final ProofReminders reminders;
    private final DueDates dueDates;

    RemindOfProofFinallyDelegate(ProofReminders reminders, DueDates dueDates) {
        this.reminders = reminders;
        this.dueDates = dueDates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProofId id = Strand.of(execution).proof();
        reminders.remindFinally(id);
        execution.setVariable(RoutingVariable.HEARING_DATE.name(), dueDates.after(reminders.lastDay(id)));
    }
}
