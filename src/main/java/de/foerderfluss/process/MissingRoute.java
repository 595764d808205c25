package de.foerderfluss.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** A process was started or moved on without something it needs to find its way: a mistake of the house, not of its user. */
class MissingRoute extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingRoute(String variable, VariableScope scope) {
        super("The variable '%s' is missing in %s".formatted(variable, scope));
    }
}
