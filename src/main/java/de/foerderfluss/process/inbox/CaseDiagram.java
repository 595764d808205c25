package de.foerderfluss.process.inbox;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of one process of a case.
 *
 * @param germanName of the process
 * @param drawdownNumber which drawdown it handles, null if the case itself
 * @param xml BPMN 2.0 of the version on which the case runs
 * @param current ids of the steps it is at; empty if it has ended
 * @param done ids of the steps it has passed
 */
public record CaseDiagram(
        String processId,
        String germanName,
        @Nullable Integer drawdownNumber,
        String xml,
        Set<String> current,
        Set<String> done) {

    public CaseDiagram {
        current = Set.copyOf(current);
        done = Set.copyOf(done);
    }
}
