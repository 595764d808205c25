package de.foerderfluss.process;

import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds a municipality of a proof, and sets the day of the next reminder. */
@Component("remindOfProof")
class RemindOfProofDelegate implements JavaDelegate {

    private final ProofReminders reminders;
    private final DueDates dueDates;

    RemindOfProofDelegate(ProofReminders reminders, DueDates dueDates) {
        this.reminders = reminders;
        this.dueDates = dueDates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProofId id = Strand.of(execution).proof();
        reminders.remind(id);
        execution.setVariable(RoutingVariable.FINAL_REMINDER_DATE.name(), dueDates.after(reminders.daysOfGraceEnd(id)));
    }
}
