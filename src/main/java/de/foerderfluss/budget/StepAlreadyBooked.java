package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** The step is in the books with another content, or was taken back there. */
public class StepAlreadyBooked extends Breach {

    private static final long serialVersionUID = 1L;

    StepAlreadyBooked(BudgetStep step, long posting, String why) {
        super(
                Kind.CONFLICT,
                "Der Schritt %s ist bereits unter Nummer %d gebucht, %s. Bitte den Stand des Falls neu laden."
                        .formatted(step, posting, why));
    }
}
