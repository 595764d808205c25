package de.foerderfluss.process;

import de.foerderfluss.shared.CaseReference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * What one process is about: a case, or one drawdown of it.
 *
 * @param drawdownNumber null for the case itself
 */
record Strand(CaseReference reference, @Nullable Integer drawdownNumber) {

    static Strand of(CaseReference reference) {
        return new Strand(reference, null);
    }

    static Strand of(CaseReference reference, int drawdownNumber) {
        return new Strand(reference, drawdownNumber);
    }

    static Strand of(DelegateExecution execution) {
        return new Strand(
                new CaseReference(execution.getProcessBusinessKey()),
                RoutingVariable.DRAWDOWN_NUMBER.find(execution).orElse(null));
    }

    /** {@code EGOV-2026-00042} or {@code EGOV-2026-00042, Abruf 1}. */
    String german() {
        return drawdownNumber == null ? reference.text() : reference.text() + ", Abruf " + drawdownNumber;
    }
}
