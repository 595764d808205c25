package de.foerderfluss.amendment;

import de.foerderfluss.guideline.CalculationStep;
import java.util.List;

/**
 * What a clerk has entered, checked.
 *
 * @param after the same as {@code before} if nothing is granted
 * @param steps how the highest grant for the new plan comes about
 */
record Assessed(boolean granted, GrantPlan before, GrantPlan after, List<CalculationStep> steps, String reasons) {

    Assessed {
        steps = List.copyOf(steps);
    }
}
