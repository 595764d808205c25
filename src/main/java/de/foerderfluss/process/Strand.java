package de.foerderfluss.process;

import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * What one process is about: the application of a case, one drawdown of it, or another matter.
 *
 * @param drawdownNumber null unless it is about a drawdown
 * @param ownMatter null for the process of the application itself
 */
record Strand(
        CaseReference reference,
        @Nullable Integer drawdownNumber,
        @Nullable MatterKey ownMatter) {

    static Strand of(CaseReference reference) {
        return new Strand(reference, null, null);
    }

    static Strand of(CaseReference reference, int drawdownNumber) {
        return new Strand(reference, drawdownNumber, null);
    }

    static Strand of(CaseReference reference, MatterKey matter) {
        return new Strand(reference, null, matter.equals(MatterKey.APPLICATION) ? null : matter);
    }

    /** A process beside that of the application, also if it is about the application. */
    static Strand beside(CaseReference reference, MatterKey matter) {
        return new Strand(reference, null, matter);
    }

    static Strand of(DelegateExecution execution) {
        return new Strand(
                new CaseReference(execution.getProcessBusinessKey()),
                RoutingVariable.DRAWDOWN_NUMBER.find(execution).orElse(null),
                RoutingVariable.MATTER.find(execution).map(MatterKey::new).orElse(null));
    }

    /** What it is about, the application included. */
    MatterKey matter() {
        return ownMatter == null ? MatterKey.APPLICATION : ownMatter;
    }

    /** The proof that it is about. */
    ProofId proof() {
        return ProofId.of(reference, matter())
                .orElseThrow(() -> new IllegalStateException("No proof: " + reference + ", " + matter()));
    }

    /** The variables by which its process is told from the others of the case. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        if (drawdownNumber != null) {
            variables.putAll(RoutingVariable.DRAWDOWN_NUMBER.with(drawdownNumber));
        }
        if (ownMatter != null) {
            variables.putAll(RoutingVariable.MATTER.with(ownMatter.text()));
        }
        return variables;
    }

    /** Whether the process with these variables is the one that handles it. */
    boolean isToldBy(Map<String, Object> variables) {
        return Objects.equals(drawdownNumber, variables.get(RoutingVariable.DRAWDOWN_NUMBER.name()))
                && Objects.equals(
                        ownMatter == null ? null : ownMatter.text(), variables.get(RoutingVariable.MATTER.name()));
    }

    /** {@code EGOV-2026-00042} or {@code EGOV-2026-00042, Abruf 1}. */
    String german() {
        return drawdownNumber == null ? reference.text() : reference.text() + ", Abruf " + drawdownNumber;
    }
}
