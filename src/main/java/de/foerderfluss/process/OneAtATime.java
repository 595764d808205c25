package de.foerderfluss.process;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.process.engine.EngineObserver;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets an automatic step wait until whoever acts in the case is done. People write into the case file before they move a process on; if
 * the engine's threads take the file first as well, both come one after the other and neither stumbles over the other.
 */
@Component
@Order(0)
class OneAtATime implements EngineObserver {

    private final CaseFile caseFile;

    OneAtATime(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    @Override
    public void stepBegins(DelegateExecution step) {
        caseFile.hold(Strand.of(step).reference());
    }
}
